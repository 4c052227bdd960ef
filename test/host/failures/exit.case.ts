describe('a suite that ends its host', () => {
  it('calls process.exit', () => process.exit(7));
});
