/** The cookie this app keeps its session in: its own, so that the Hub and the portal may share a host. */
export const sessionName = "dossier-hub";
