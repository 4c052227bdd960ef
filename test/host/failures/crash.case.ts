describe('a suite whose host crashes', () => {
  it('prints before the crash', () => console.log('the last words'));
  it('crashes', () => {
    process.kill(process.pid, 'SIGSEGV');
    return new Promise(() => undefined);
  });
});
