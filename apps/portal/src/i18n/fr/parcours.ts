export const parcours = {
	title: "Votre parcours",
	back: "Votre parcours",
	briefs: "Documents de l’étape",
	state: { a_venir: "À venir", en_cours: "En cours", terminee: "Terminée" },
	dates: {
		started: "Depuis le {{date}}",
		completed: "Terminée le {{date}}",
		planned: "jusqu’au {{date}} environ",
	},
	card: {
		title: "Où en est votre projet",
		all: "Tout voir",
		progress_one: "{{done}} étape terminée sur {{count}}",
		progress_other: "{{done}} sur {{count}} étapes terminées",
	},
	asked: {
		title: "{{agency}} attend quelque chose de vous",
		ofYou: "Ce qui vous est demandé",
		given: "Bien reçu :",
	},
	recap: {
		title: "Le récit du Lab",
		graduated: "Votre projet est passé à One le {{date}}",
		steps_zero: "Aucune étape",
		steps_one: "Une étape parcourue",
		steps_other: "{{count}} étapes parcourues",
		documents_zero: "aucun document",
		documents_one: "un document échangé",
		documents_other: "{{count}} documents échangés",
	},
	empty: {
		title: "Le chemin se dessine",
		text: "{{agency}} prépare les étapes de votre projet : vous les verrez ici.",
	},
	gone: {
		title: "Cette étape n’est plus là",
		text: "Elle a été retirée de votre parcours. Revenez-y pour voir les autres.",
	},
} as const;
