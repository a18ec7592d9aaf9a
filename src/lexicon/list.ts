/** Reads a table written as text: entries are parted by commas or line ends. Only for the tables of this folder. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
