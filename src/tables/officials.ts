import type { Evidence, Official } from '../model.js';

/** Proofs and reasons kept of an official whom thousands of articles name: more than any answer shows. */
const mostShown = 60;

/** An official as answers need one; who names him or her is listed apart. */
export function shownOfficial(official: Official): Official {
  const { evidence, roles, why } = official;
  const isShort = [evidence, why, ...roles.map((role) => role.evidence)].every(
    ({ length }) => length <= mostShown,
  );
  if (isShort) return official;
  return {
    ...official,
    evidence: onePerArticle(evidence),
    roles: roles.map((role) => ({ ...role, evidence: onePerArticle(role.evidence) })),
    why: why.length > mostShown ? [...why.slice(0, mostShown), `… and ${why.length - mostShown} more`] : why,
  };
}

function onePerArticle(evidence: Evidence[]): Evidence[] {
  if (evidence.length <= mostShown) return evidence;
  const byArticle = new Map<string, Evidence>();
  for (const proof of evidence) {
    if (byArticle.size === mostShown) break;
    if (!byArticle.has(proof.article)) byArticle.set(proof.article, proof);
  }
  return [...byArticle.values()];
}
