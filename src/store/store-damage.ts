/**
 * What is stored contradicts itself or can't be read back: nothing of ours writes it so. The message is the finding.
 */
export class StoreDamage extends Error {
  override readonly name = 'StoreDamage';
}
