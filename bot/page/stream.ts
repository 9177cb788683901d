import type { StreamEvents } from './direct-line.ts';

/** Opens a WebSocket at a path of this server; gives the way to close it. */
export function openStream(path: string, events: StreamEvents): () => void {
  const socket = new WebSocket(`${location.origin.replace(/^http/u, 'ws')}${path}`);
  socket.addEventListener('open', () => {
    events.opened();
  });
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    events.said(data);
  });
  socket.addEventListener('close', () => {
    events.closed();
  });
  return () => {
    socket.close();
  };
}
