/** How people ask for all that is known of something. Sources of patterns that ignore case, with straight apostrophes. */
export interface SubjectWords {
  /** Whole questions; what stands at a group named `topic` is the subject. */
  readonly questions: readonly string[];
  /** "please": before or behind the question. */
  readonly please: string;
  /** Says which articles are meant, behind the question; empty where nothing is usual. */
  readonly scope: string;
  /** Stands for something said before, which no sheet can be about. */
  readonly pronouns: string;
}
