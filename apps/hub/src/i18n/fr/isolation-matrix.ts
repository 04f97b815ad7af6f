export const isolationMatrix = {
	title: "La base de données décide",
	text: "Chaque ligne ci-dessous est vérifiée à chaque modification de Dossier : un test joue chaque personne, en SQL et par l’API, et échoue si la base répond autre chose. « A », « B », « suspendu » et « archive » sont les clients de ces tests.",
	for: "Pour qui ?",
	everybody: "Tout le monde",
	nobody: "Personne.",
	nobodyElse: "Personne d’autre.",
	table: "Table",
	anything: "tout",
	verb: { select: "Voir", insert: "Ajouter", update: "Modifier", delete: "Supprimer" },
	outcome: { all: "Tout", some: "Une partie", nothing: "Rien", refused: "Refusé" },
	refusedRows: "Visible, mais refusé : {{rows}}",
} as const;
