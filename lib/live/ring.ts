export type Numbered<Event> = { id: string; event: Event };

export type Ring<Event> = ReturnType<typeof makeRing<Event>>;

/**
 * The last events, in their order, each with an id that no other ring gives. Whoever names the last
 * one that they heard gets what came after it; or null, when that is no longer known here.
 */
export function makeRing<Event>(name: string, size: number) {
  const events: Numbered<Event>[] = [];
  let last = 0;

  return {
    lastId: () => idOf(last),
    add(event: Event): Numbered<Event> {
      last += 1;
      const numbered = { id: idOf(last), event };
      events[last % size] = numbered;
      return numbered;
    },
    since(id: string): ReadonlyArray<Numbered<Event>> | null {
      const heard = numberIn(id);
      if (heard === null || heard > last || last - heard > size) return null;

      return Array.from(
        { length: last - heard },
        (_, place) => events[(heard + place + 1) % size],
      ).filter((kept) => kept !== undefined);
    },
  };

  function idOf(number: number) {
    return `${name}.${number}`;
  }

  function numberIn(id: string) {
    const [ring, number = ""] = id.split(".");
    return ring === name && /^\d{1,15}$/.test(number) ? Number(number) : null;
  }
}
