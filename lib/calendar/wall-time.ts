import { offsetAt } from "@/lib/i18n/zoned-time";

/**
 * A moment that can be asked what the clocks of a place show. `ical-generator` asks
 * so; of an ordinary date it would take what the clocks of this machine show.
 */
export class WallTime extends Date {
  // By these two it knows what it may ask: they are the marks of a `TZDate`.
  readonly internal = new Date(this);
  tzComponents() {
    return [];
  }

  withTimeZone(timeZone?: string | null) {
    return new WallTime(this.getTime() + (timeZone ? offsetAt(this.getTime(), timeZone) : 0));
  }

  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getDate() {
    return this.getUTCDate();
  }
  override getHours() {
    return this.getUTCHours();
  }
  override getMinutes() {
    return this.getUTCMinutes();
  }
  override getSeconds() {
    return this.getUTCSeconds();
  }
}
