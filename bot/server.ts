import restify, { type Server } from 'restify';

/** The web server: `/health` for whoever watches it, and on `/` one line that says how to ask. */
export function createServer(greeting: string): Server {
  const server = restify.createServer({ name: 'federation-helper' });
  server.get('/health', (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next();
  });
  server.get('/', (_request, response, next) => {
    response.sendRaw(200, `${greeting}\n`, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    next();
  });
  return server;
}
