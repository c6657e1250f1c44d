/** Whether this is the viewer of a dossier, one file without a host: it shows, and neither reads articles nor decides. Settled by the build. */
export const isDossier = import.meta.env.MODE === 'dossier'
