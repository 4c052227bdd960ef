import { runCommandLine } from '../../../src/cli/run';

declare const PROJECT_ROOT: string;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `crossread` with the models of the project and keeps what it prints. */
export async function crossread(...args: string[]): Promise<Run> {
  let out = '';
  let error = '';
  const code = await runCommandLine(args, {
    out: text => void (out += text),
    error: text => void (error += text),
    home: PROJECT_ROOT,
    environment: {},
  });
  return { code, out, error };
}
