/** Shows an address in the system's browser. Loaded only here, since few runs open one. */
export async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url);
}
