/** The calendar day of an instant in a zone, e.g. `2026-05-04`. */
export function dayOf(instant: Date, timeZone: string): string {
  const { year, month, day } = partsOf(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** The day so many days later. */
export function shiftDays(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The instant of a time of day in a zone; an hour that a change of clocks leaves out is the one behind it. */
export function instantOf(day: string, minutes: number, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const offset = (at: number) => {
    const { year, month, day: date, hour, minute } = partsOf(new Date(at), timeZone);
    return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:00Z`) - at;
  };
  return new Date(asUtc - offset(asUtc - offset(asUtc)));
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

function partsOf(instant: Date, timeZone: string): Readonly<Record<Part, string>> {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const of = (part: Part) => parts.get(part) ?? '';
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
}

/** Formats by zone: making one costs more than all the rest. */
const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 50;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  if (formats.size >= mostFormats) formats.clear();
  formats.set(timeZone, format);
  return format;
}
