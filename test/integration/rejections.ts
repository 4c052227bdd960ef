/**
 * Remembers promises of the extension that were rejected and that nobody looked at. VS Code only logs them; for us they are
 * defects. Rejections of other code, which shares the process, do not count.
 */
export class RejectionWatch {
  readonly #unhandled = new Map<Promise<unknown>, Error>();

  /** @param marker what a stack frame of the extension contains: the path of its bundle */
  constructor(marker: string) {
    process.on('unhandledRejection', (reason, promise) => {
      if (reason instanceof Error && reason.stack?.includes(marker)) this.#unhandled.set(promise, reason);
    });
    process.on('rejectionHandled', promise => this.#unhandled.delete(promise));
  }

  /** What is still unhandled, after rejections on their way have been reported. */
  async unhandled(): Promise<readonly Error[]> {
    await new Promise(resolve => setTimeout(resolve, 50));
    return [...this.#unhandled.values()];
  }
}
