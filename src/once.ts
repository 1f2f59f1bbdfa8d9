/**
 * Returns `make`, called once for each key and then remembered as long as the key is: all pages of a
 * build ask for the same of the same articles. In `npm run dev` a saved file makes another list of them
 * (src/articles/loader.ts).
 */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  return remembering(make, new WeakMap<Key, Made>());
}

/** Returns `make`, called once for each name and then remembered. */
export function onceForName<Name extends string, Made>(
  make: (name: Name) => Made,
): (name: Name) => Made {
  return remembering(make, new Map<Name, Made>());
}

interface Memory<Key, Made> {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
}

function remembering<Key, Made>(make: (key: Key) => Made, known: Memory<Key, Made>) {
  return (key: Key): Made => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
