/** The globals that both extension hosts have, Node and web worker; src/tsconfig.json lets in neither's whole library. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
