/** Why a decision was not written, for people. Nothing was changed. */
export class DecisionRefused extends Error {
  override readonly name = 'DecisionRefused';
}

/** By name: the engine may be bundled apart from those who ask it, and then there are two classes of that name. */
export function isRefusal(fault: unknown): fault is DecisionRefused {
  return fault instanceof Error && fault.name === 'DecisionRefused';
}
