/** Files of repositories that are written for programs, though their formats are read: manifests, locks, settings. */
const forPrograms =
  /(?:^|\/)(?:(?:package|composer|bower|lerna|nx|turbo|deno|jsr|renovate|vercel|biome)(?:[.-]lock)?\.json|[jt]sconfig(?:\.[\w.-]{1,60})?\.json|requirements[\w.-]{0,60}\.txt|CMakeLists\.txt|robots\.txt|go\.(?:mod|sum))$/i;

/** Folders of what others wrote, which comes with a repository and isn't what its people say. */
const brought = /(?:^|\/)(?:node_modules|bower_components|site-packages)\//;

/** Whether nobody would quote a file of that path. */
export function isForPrograms(path: string): boolean {
  return forPrograms.test(path) || brought.test(path);
}
