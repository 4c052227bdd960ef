// The address of a VS Code window.

/**
 * @typedef {object} WindowContents
 * @property {string} [folder] absolute path of the folder to open
 * @property {string} [workspace] absolute path of a .code-workspace file to open
 * @property {readonly (readonly [string, string])[]} [payload] what desktop VS Code takes as options; values of names that
 *   end in Path are absolute paths. Heeded only by a server with its test driver.
 */

/**
 * The address at which a server shows a folder.
 * @param {string} serverUrl
 * @param {WindowContents} contents
 */
export function windowUrl(serverUrl, { folder, workspace, payload = [] }) {
  const { origin, host } = new URL(serverUrl);
  const remote = payload.map(([name, value]) =>
    name.endsWith('Path') ? [name, `vscode-remote://${host}${encodePath(value)}`] : [name, value],
  );
  const query = [
    folder !== undefined ? `folder=${encodePath(folder)}` : '',
    workspace !== undefined ? `workspace=${encodePath(workspace)}` : '',
    folder === undefined && workspace === undefined ? 'ew=true' : '',
    remote.length > 0 ? `payload=${encodeURIComponent(JSON.stringify(remote))}` : '',
  ];
  return `${origin}/?${query.filter(part => part !== '').join('&')}`;
}

/**
 * Every character that means something in an address, except the slashes.
 * @param {string} path
 */
function encodePath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
