/**
 * Reads a `.dockerignore` that leaves out everything and then takes in by name, and says of a path of the project, with
 * slashes, whether it goes to the builder. Throws at any other line, since only these are known here.
 */
export function readDockerignore(text: string): (file: string) => boolean {
  const [first, ...lines] = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first !== '*') throw new Error('.dockerignore does not begin by leaving out everything.');
  const sent = lines.map((line) => {
    if (!/^![\w./-]+$/.test(line)) throw new Error(`Of a .dockerignore, this line is not known here: ${line}`);
    return line.slice(1);
  });
  return (file) => sent.some((name) => file === name || file.startsWith(`${name}/`));
}
