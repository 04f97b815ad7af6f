export const documents = {
	title: "Mes documents",
	new: "Nouveau",
	by: "Par {{author}}",
	version: "Version {{number}}",
	loading: "Chargement des documents",
	loadingOne: "Chargement du document",
	download: "Télécharger",
	downloadNamed: "Télécharger {{name}}",
	newVersion: "Nouvelle version",
	more: "Afficher les suivants",
	search: "Chercher dans mes documents",
	results: "Documents trouvés",
	found_one: "{{count}} document",
	found_other: "{{count}} documents",
	clearSearch: "Effacer la recherche",
	groups: {
		label: "Groupes de documents",
		shared: "Partagés par {{agency}}",
		sent: "Mes envois",
		assets: "Mes fichiers",
		visios: "Visios",
		chat: "Conversations",
		factures: "Factures",
	},
	empty: {
		search: {
			title: "Aucun document pour « {{search}} »",
			text: "Essayez avec moins de mots, ou un autre mot du nom ou du texte.",
		},
		shared: {
			title: "Rien de partagé pour l’instant",
			text: "Dès qu’un document vous est partagé par {{agency}}, il apparaît ici, et vous êtes prévenu.",
		},
		sent: {
			title: "Vous n’avez encore rien envoyé",
			text: "Déposez un document : {{agency}} est prévenue aussitôt, et vous le retrouvez ici.",
		},
		folder: {
			title: "Ce dossier est vide",
			text: "Ce qui y sera ajouté apparaîtra ici.",
		},
	},
	recent: {
		title: "Documents récents",
		all: "Tout voir",
		empty: {
			title: "Vos documents arriveront ici",
			text: "Ceux que partage {{agency}}, et ceux que vous déposez.",
		},
	},
	gone: {
		title: "Ce document n’est pas disponible",
		text: "Il n’est plus partagé, ou le lien est incomplet. Vos autres documents vous attendent.",
		action: "Voir mes documents",
	},
	versions: {
		title: "Versions",
		current: "Version {{number}} · actuelle",
		download: "Télécharger la version {{number}}",
	},
	preview: "Aperçu de {{name}}",
	previews: {
		loading: "Chargement de l’aperçu",
		zoomIn: "Agrandir",
		zoomOut: "Réduire",
		fitWidth: "Ajuster à la largeur",
		page: "Page {{number}} sur {{total}}",
		unreadable: {
			title: "L’aperçu n’a pas pu s’ouvrir",
			text: "Le fichier semble abîmé. Téléchargez-le pour vérifier, ou demandez-en une autre copie.",
		},
		passwordProtected: {
			title: "Ce PDF est protégé",
			text: "Téléchargez-le, puis ouvrez-le avec son mot de passe.",
		},
		noPreview: {
			title: "Pas d’aperçu pour ce type de fichier",
			text: "Téléchargez-le pour l’ouvrir avec son application.",
		},
		truncated: "Seul le début est affiché. Téléchargez le fichier pour tout lire.",
	},
} as const;
