export const dataExports = {
	title: "Mes données",
	text: "Une copie de tout ce qui vous concerne : vos documents, et ce qui est noté dans votre espace.",
	request: "Demander une copie",
	again: "Demander à nouveau",
	waiting: {
		title: "Votre copie est en préparation",
		text: "Vous pouvez quitter cette page : un mail vous préviendra quand elle sera prête.",
	},
	ready: {
		title: "Votre copie est prête",
		text_zero: "Aucun document, {{size}}. Disponible jusqu’au {{date}}",
		text_one: "1 document, {{size}}. Disponible jusqu’au {{date}}",
		text_other: "{{count}} documents, {{size}}. Disponible jusqu’au {{date}}",
		leftOut_one:
			"1 document trop volumineux n’y est pas : la copie dit lequel. Prenez-le avec « Tout télécharger » dans vos documents, ou demandez-le à l’agence.",
		leftOut_other:
			"{{count}} documents trop volumineux n’y sont pas : la copie dit lesquels. Prenez-les avec « Tout télécharger » dans vos documents, ou demandez-les à l’agence.",
		download: "Télécharger mes données",
	},
	failed: {
		title: "La copie n’a pas pu être préparée",
		interrupted: "Demandez-la à nouveau. Si cela se répète, prévenez l’agence.",
	},
	expired: "La dernière copie n’est plus disponible : elle est gardée 7 jours au plus.",
} as const;
