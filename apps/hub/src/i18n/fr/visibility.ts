export const visibility = {
	title: "Montrer au client ?",
	asking: "Un instant : ce que le client verra de plus…",
	summary_one: "Le client verra un document de plus.",
	summary_other: "Le client verra {{count}} documents de plus.",
	documents: "Ce que le client verra de plus",
	look: "Regarder {{name}} dans un nouvel onglet",
	readers_one: "Cette personne le verra et sera prévenue",
	readers_other: "Ces {{count}} personnes le verront et seront prévenues",
	nobody: "Personne n’a encore d’accès chez ce client : on le verra dès la première connexion.",
	suspended: "Ce client est suspendu : il le verra à la reprise.",
	show_one: "Montrer",
	show_other: "Montrer les {{count}} documents",
} as const;
