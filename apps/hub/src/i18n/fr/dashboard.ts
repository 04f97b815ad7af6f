export const dashboard = {
	pageTitle: "Tableau de bord",
	greeting: "Bonjour {{name}}",
	quiet: "Rien n’attend votre attention.",
	waiting_one: "Un élément attend votre attention.",
	waiting_other: "{{count}} éléments attendent votre attention.",
	counts: {
		clients: "Clients suivis",
		unopened: "À ouvrir",
		invitations: "Invitations expirées",
		mails: "Messages non partis",
		unread: "Notifications non lues",
	},
	attention: {
		title: "À traiter",
		emptyTitle: "Tout est à jour",
		emptyText:
			"Les demandes de clôture, les documents de vos clients, les invitations expirées et les messages bloqués apparaîtront ici.",
		document: "<actor>{{author}}</actor> a déposé <subject>{{name}}</subject>",
		open: "Ouvrir",
		closure: "<subject>{{name}}</subject> demande la clôture de son compte",
		askedBy: "Par {{name}}",
		answer: "Répondre",
		invitation: "L’invitation de <subject>{{name}}</subject> a expiré",
		invitationOf: "{{email}} · {{client}}",
		invitationToAgency: "{{email}} · équipe de l’agence",
		reinvite: "Voir les accès",
		mails_one: "Un message n’est pas parti après huit essais",
		mails_other: "{{count}} messages ne sont pas partis après huit essais",
		mailsText: "Vérifiez les adresses des clients concernés, puis renvoyez leurs invitations.",
		seeClients: "Voir les clients",
		more: "Et d’autres encore : ouvrez les plus récents, les suivants apparaîtront.",
	},
	activity: {
		title: "Activité",
		label: "Activité récente",
		live: "En direct",
		emptyTitle: "Aucune activité pour l’instant",
		emptyText: "Chaque document, invitation ou changement s’inscrira ici au moment où il se produit.",
		summary_one: "Une ligne affichée",
		summary_other: "{{count}} lignes affichées",
	},
	sentence: {
		client: {
			graduated: "<actor>{{actor}}</actor> a fait passer <subject>{{client}}</subject> du Lab à One",
			graduation_reverted:
				"<actor>{{actor}}</actor> a annulé le passage à One de <subject>{{client}}</subject>",
			created: "<actor>{{actor}}</actor> a créé le dossier de <subject>{{client}}</subject>",
			updated: "<actor>{{actor}}</actor> a modifié la fiche de <subject>{{client}}</subject>",
			statut_changed:
				"<actor>{{actor}}</actor> a passé <subject>{{client}}</subject> de « {{from}} » à « {{to}} »",
			owner_changed: "<actor>{{actor}}</actor> a confié <subject>{{client}}</subject> à {{name}}",
			owner_removed: "<actor>{{actor}}</actor> ne confie plus <subject>{{client}}</subject> à personne",
			tags_removed: "<actor>{{actor}}</actor> a retiré les étiquettes de <subject>{{client}}</subject>",
			tags_changed:
				"<actor>{{actor}}</actor> a changé les étiquettes de <subject>{{client}}</subject> : {{tags}}",
			erased: "<actor>{{actor}}</actor> a effacé un client et toutes ses données",
			viewed_as:
				"<actor>{{actor}}</actor> a regardé l’espace de <subject>{{client}}</subject> comme {{name}}",
		},
		client_import: {
			finished:
				"<actor>{{actor}}</actor> a importé des clients du fichier <subject>{{file}}</subject> ({{count}})",
			undone:
				"<actor>{{actor}}</actor> a annulé l’import du fichier <subject>{{file}}</subject> ({{count}} clients retirés)",
		},
		parcours: {
			assigned:
				"<actor>{{actor}}</actor> a repris le modèle <subject>{{name}}</subject> pour <subject>{{client}}</subject>",
		},
		etape: {
			added: "<actor>{{actor}}</actor> a ajouté l’étape <subject>{{name}}</subject>",
			edited: "<actor>{{actor}}</actor> a modifié l’étape <subject>{{name}}</subject>",
			removed: "<actor>{{actor}}</actor> a supprimé l’étape <subject>{{name}}</subject>",
			started: "<actor>{{actor}}</actor> a commencé l’étape <subject>{{name}}</subject>",
			completed: "<actor>{{actor}}</actor> a terminé l’étape <subject>{{name}}</subject>",
			skipped: "<actor>{{actor}}</actor> a sauté l’étape <subject>{{name}}</subject>",
			restored: "<actor>{{actor}}</actor> a remis à venir l’étape <subject>{{name}}</subject>",
			reopened: "<actor>{{actor}}</actor> a rouvert l’étape <subject>{{name}}</subject>",
			document_given: "<actor>{{actor}}</actor> a donné <subject>{{name}}</subject>",
		},
		module: {
			switched_on: "<actor>{{actor}}</actor> a allumé le module <subject>{{name}}</subject>",
			switched_off: "<actor>{{actor}}</actor> a éteint le module <subject>{{name}}</subject>",
		},
		member: {
			renamed: "<actor>{{from}}</actor> s’appelle désormais <subject>{{name}}</subject>",
			joined: "<actor>{{actor}}</actor> a rejoint l’espace de <subject>{{client}}</subject>",
			removed: "<actor>{{actor}}</actor> a retiré l’accès de {{name}} chez <subject>{{client}}</subject>",
			sessions_ended:
				"<actor>{{actor}}</actor> a fermé les sessions de {{name}} chez <subject>{{client}}</subject>",
		},
		consent: {
			published: "<actor>{{actor}}</actor> a publié la version {{version}} d’un texte à accepter",
			conditions_accepted:
				"<actor>{{actor}}</actor> a accepté la version {{version}} des conditions, chez <subject>{{client}}</subject>",
			ai_given: "<actor>{{actor}}</actor> a accepté l’aide de l’IA pour <subject>{{client}}</subject>",
			ai_withdrawn: "<actor>{{actor}}</actor> a refusé l’aide de l’IA pour <subject>{{client}}</subject>",
		},
		closure: {
			requested: "<actor>{{actor}}</actor> demande la clôture du compte de <subject>{{client}}</subject>",
			withdrawn: "<actor>{{actor}}</actor> a retiré la demande de clôture de <subject>{{client}}</subject>",
			handled: "<actor>{{actor}}</actor> a traité la demande de clôture de <subject>{{client}}</subject>",
		},
		staff: {
			renamed: "<actor>{{from}}</actor> s’appelle désormais <subject>{{name}}</subject>",
			joined: "<actor>{{name}}</actor> a rejoint l’agence",
			access_changed: "<actor>{{actor}}</actor> a modifié l’accès de <subject>{{name}}</subject>",
			limited: "<actor>{{actor}}</actor> a limité <subject>{{name}}</subject> à certains clients ({{count}})",
			unlimited: "<actor>{{actor}}</actor> a ouvert tous les clients à <subject>{{name}}</subject>",
		},
		invitation: {
			sent: "<actor>{{actor}}</actor> a invité {{name}} chez <subject>{{client}}</subject>",
			sent_agency: "<actor>{{actor}}</actor> a invité <subject>{{name}}</subject> dans l’agence",
			revoked: "<actor>{{actor}}</actor> a annulé l’invitation de <subject>{{name}}</subject>",
		},
		document: {
			added: "<actor>{{actor}}</actor> a ajouté <subject>{{name}}</subject>",
			version_added:
				"<actor>{{actor}}</actor> a ajouté la version {{version}} de <subject>{{name}}</subject>",
			shown: "<actor>{{actor}}</actor> a rendu visible <subject>{{name}}</subject>",
			hidden: "<actor>{{actor}}</actor> a caché <subject>{{name}}</subject>",
			renamed: "<actor>{{actor}}</actor> a renommé {{from}} en <subject>{{name}}</subject>",
			moved: "<actor>{{actor}}</actor> a déplacé <subject>{{name}}</subject>",
			type_changed: "<actor>{{actor}}</actor> a changé le type de <subject>{{name}}</subject>",
			trashed: "<actor>{{actor}}</actor> a mis <subject>{{name}}</subject> à la corbeille",
			restored: "<actor>{{actor}}</actor> a restauré <subject>{{name}}</subject>",
			purged: "<actor>{{actor}}</actor> a supprimé définitivement <subject>{{name}}</subject>",
		},
		directory: {
			created: "<actor>{{actor}}</actor> a créé le dossier <subject>{{name}}</subject>",
			renamed: "<actor>{{actor}}</actor> a renommé le dossier {{from}} en <subject>{{name}}</subject>",
			moved: "<actor>{{actor}}</actor> a déplacé le dossier <subject>{{name}}</subject>",
			deleted: "<actor>{{actor}}</actor> a supprimé le dossier <subject>{{name}}</subject>",
		},
		fiche: {
			updated: "<actor>{{actor}}</actor> a complété la fiche de <subject>{{client}}</subject>",
		},
		note: {
			created: "<actor>{{actor}}</actor> a écrit une note privée sur <subject>{{client}}</subject>",
			updated: "<actor>{{actor}}</actor> a modifié une note privée sur <subject>{{client}}</subject>",
			deleted: "<actor>{{actor}}</actor> a supprimé une note privée sur <subject>{{client}}</subject>",
			restored: "<actor>{{actor}}</actor> a rétabli une note privée sur <subject>{{client}}</subject>",
		},
		archive: {
			downloaded:
				"<actor>{{actor}}</actor> a téléchargé {{documents}} document(s) de <subject>{{client}}</subject>",
		},
		share_link: {
			created: "<actor>{{actor}}</actor> a partagé <subject>{{name}}</subject> par un lien",
			opened: "Le lien de partage de <subject>{{name}}</subject> a été ouvert",
			revoked: "<actor>{{actor}}</actor> a retiré le lien de partage de <subject>{{name}}</subject>",
		},
		reminder: {
			created: "<actor>{{actor}}</actor> a noté un rappel sur <subject>{{client}}</subject>",
			done: "<actor>{{actor}}</actor> a fait un rappel sur <subject>{{client}}</subject>",
		},
		branding: {
			changed: "<actor>{{actor}}</actor> a changé les couleurs de l’espace de <subject>{{client}}</subject>",
		},
		mail_template: {
			changed: "<actor>{{actor}}</actor> a réécrit un mail de l’agence",
			reset: "<actor>{{actor}}</actor> a rendu à un mail son texte d’origine",
		},
		agency: {
			changed: "<actor>{{actor}}</actor> a modifié les réglages de l’agence",
			portal_closed: "<actor>{{actor}}</actor> a fermé le portail pour maintenance",
			portal_opened: "<actor>{{actor}}</actor> a rouvert le portail",
		},
		data_export: {
			ready: "<actor>{{actor}}</actor> a reçu l’export de ses données",
		},
		other: "<actor>{{actor}}</actor> : {{action}}",
	},
	where: "Chez {{client}}",
} as const;
