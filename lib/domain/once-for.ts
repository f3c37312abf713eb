/** Makes something once for each key and gives that again: of Intl, making takes a hundred times as long as using. */
export function onceFor<Key extends string, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();

  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
