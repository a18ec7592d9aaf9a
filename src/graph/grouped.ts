/** Members by what `of` says of them, in the order of their first ones. */
export const grouped = <K, T>(list: Iterable<T>, of: (member: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = of(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
};
