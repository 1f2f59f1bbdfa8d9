/**
 * Returns `make`, called once for each key and then remembered as long as the key is: all pages of a
 * build ask for the same of the same articles. In `npm run dev` a saved file makes another list of them
 * (src/articles/loader.ts).
 */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
