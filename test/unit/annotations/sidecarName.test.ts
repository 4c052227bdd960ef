import assert from 'node:assert/strict';
import { sidecarName, sourceNameOf } from '../../../src/core/annotations/sidecarName';

describe('sidecarName', () => {
  it('puts the sidecar beside its source', () => {
    assert.equal(sidecarName('000_x.txt'), '000_x.txt.annotations.yaml');
    assert.equal(sidecarName('folder/a.seed.txt'), 'folder/a.seed.txt.annotations.yaml');
  });

  it('finds the source of a sidecar, and none for another file', () => {
    assert.equal(sourceNameOf('folder/000_x.txt.annotations.yaml'), 'folder/000_x.txt');
    assert.equal(sourceNameOf('entities.yaml'), undefined);
    assert.equal(sourceNameOf('.annotations.yaml'), undefined);
    assert.equal(sourceNameOf('folder/.annotations.yaml'), undefined);
  });
});
