/**
 * A text is what the reader of its format makes of the file: which stretch was read from where (`sources.map`), where
 * in the file each sentence stands and which others give it its sense. All readers have a new version, so the next
 * start reads every article anew.
 */
export const RENDERED_TEXTS = `
ALTER TABLE sources ADD COLUMN map TEXT;
ALTER TABLE sentences ADD COLUMN lead_ins TEXT;
ALTER TABLE sentences ADD COLUMN place TEXT;
`;
