/** How hosts of repositories show a file, by their names: what stands between the repository and the file's path. */
const shown: Readonly<Record<string, (branch: string | undefined) => string | undefined>> = {
  'github.com': (branch = 'HEAD') => `/blob/${branch}/`,
  'gitlab.com': (branch = 'HEAD') => `/-/blob/${branch}/`,
  'bitbucket.org': (branch = 'HEAD') => `/src/${branch}/`,
  'codeberg.org': (branch) => branch && `/src/branch/${branch}/`,
};

const web = /^https:\/\/([^/:]+)\/(.+?)(?:\.git)?\/?$/;
const ssh = /^(?:ssh:\/\/)?(?:[\w.-]+@)?([^/:]+)[:/](.+?)(?:\.git)?\/?$/;

/** Where people may read a file of a repository; undefined where its host isn't known. */
export function addressOfFile(location: string, branch: string | undefined, path: string): string | undefined {
  const [, host = '', repository = ''] = web.exec(location) ?? ssh.exec(location) ?? [];
  const between = Object.hasOwn(shown, host) ? shown[host]?.(branch) : undefined;
  if (between === undefined) return undefined;
  return new URL(`https://${host}/${repository}${between}${path.split('/').map(encodeURIComponent).join('/')}`).href;
}
