/** Action ids of the buttons by which managers decide, each with the proposal's id as its value; never renamed. */
export const proposalActions = { approve: 'proposal_approve', reject: 'proposal_reject' } as const;
