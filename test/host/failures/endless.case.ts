describe('a suite that never ends', () => {
  it('prints before the loop', () => console.log('the last words'));
  it('loops', () => {
    for (;;);
  });
});
