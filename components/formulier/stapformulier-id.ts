/** The id of the form of a step: what stands above it can belong to it. */
export const STAPFORMULIER = 'stapformulier'
