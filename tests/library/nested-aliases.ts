/** Ten lists of YAML, each of nine times the one before: a few lines that would become billions. */
export const nestedAliases: string = [...'abcdefghij']
  .map(
    (name, at, names) =>
      `${name}: &${name} [${Array(9)
        .fill(at === 0 ? 'x' : `*${names[at - 1]}`)
        .join(', ')}]\n`,
  )
  .join('');
