import type { ErrorCode } from "./codes.ts";
import type { Sentence } from "./sentence.ts";

export const sentencesFr: Readonly<Record<ErrorCode, Sentence>> = {
	ALREADY_MEMBER: {
		title: "Cette personne a déjà accès à ce client.",
		advice: "Vérifiez l’adresse, ou consultez la liste des accès.",
	},
	ARCHIVE_EMPTY: {
		title: "Il n’y a aucun document à télécharger.",
		advice: "Choisissez un autre dossier, ou actualisez la liste.",
	},
	ARCHIVE_TOO_LARGE: {
		title: "Il y a trop de documents pour un seul téléchargement.",
		advice: "Téléchargez un dossier à la fois : 20 000 documents au plus.",
	},
	CHANGED_MEANWHILE: {
		title: "Quelqu’un a modifié cet élément entre-temps.",
		advice: "La dernière version vient d’être rechargée : vérifiez-la, puis recommencez.",
	},
	CLIENT_ARCHIVED: {
		title: "Ce client est archivé.",
		advice: "Son dossier se consulte, mais ne se modifie plus.",
	},
	CLIENT_NOT_OPEN: {
		title: "Ce client ne peut pas recevoir d’invitation.",
		advice: "Il est suspendu ou archivé : réactivez-le d’abord.",
	},
	CLIENT_SLUG_IS_FINAL: {
		title: "Le nom du dossier ne change plus.",
		advice: "Modifiez plutôt le nom affiché du client.",
	},
	CLIENT_STATUT_REFUSED: {
		title: "Ce changement de statut n’est pas possible.",
		advice: "Rechargez la page pour voir le statut actuel du client.",
	},
	CLIENT_UNKNOWN: {
		title: "Ce client n’existe pas, ou a déjà été effacé.",
		advice: "Revenez à la liste des clients.",
	},
	CLOSURE_ALREADY_REQUESTED: {
		title: "La clôture de ce compte est déjà demandée.",
		advice: "Votre agence l’a reçue ; vous pouvez encore retirer la demande.",
	},
	CLOSURE_NOT_OPEN: {
		title: "Cette demande n’est plus en attente.",
		advice: "Rechargez la page : elle a été retirée ou traitée.",
	},
	CONSENT_IS_FINAL: {
		title: "Un texte publié ne change plus.",
		advice: "Publiez une nouvelle version.",
	},
	CONSENT_NEEDED: {
		title: "Le portail s’utilise selon ses conditions.",
		advice: "Acceptez-les pour entrer, ou déconnectez-vous.",
	},
	CONSENT_TEXT_INVALID: {
		title: "Le texte manque ou dépasse 100 000 caractères.",
		advice: "Corrigez-le, puis publiez à nouveau.",
	},
	CONSENT_TEXT_OUTDATED: {
		title: "Une nouvelle version vient d’être publiée.",
		advice: "Lisez-la, puis décidez.",
	},
	CONSENT_TEXT_SAME: {
		title: "Ce texte est déjà en vigueur.",
		advice: "Modifiez-le avant de publier une nouvelle version.",
	},
	DEMANDE_CLOSED: {
		title: "Ce document n’est plus demandé.",
		advice: "L’étape est terminée ou a changé : rechargez la page.",
	},
	DIRECTORY_INSIDE_ITSELF: {
		title: "Un dossier ne peut pas être rangé dans lui-même.",
		advice: "Choisissez un autre emplacement.",
	},
	DIRECTORY_NOT_YOURS: {
		title: "Ce dossier n’existe plus, ou votre rôle ne permet pas de le modifier.",
		advice: "Rechargez la page, ou demandez à la personne responsable.",
	},
	DIRECTORY_SHARED: {
		title: "L’agence range aussi des documents dans ce dossier.",
		advice: "Créez le vôtre à côté, ou demandez à votre agence.",
	},
	DOCUMENT_OPENED: {
		title: "Votre agence a déjà ouvert ce document.",
		advice: "Demandez-lui de le retirer : elle saura si elle en a encore besoin.",
	},
	DOWNLOAD_CLOSED: {
		title: "Ce téléchargement n’est plus disponible.",
		advice: "Il a déjà servi ou il est trop tard : fermez, puis redemandez-le.",
	},
	DATA_EXPORT_GONE: {
		title: "Cette copie de vos données n’est plus disponible.",
		advice: "Elle est gardée 7 jours : demandez-en une nouvelle.",
	},
	DATA_EXPORT_OPEN: {
		title: "Une copie de vos données est déjà en préparation.",
		advice: "Vous recevrez un mail dès qu’elle sera prête.",
	},
	DISPLAY_NAME_INVALID: {
		title: "Ce nom n’est pas accepté.",
		advice: "Indiquez un nom de 120 caractères au plus, sans chevron, adresse web ni caractère invisible.",
	},
	DOCUMENT_NOT_VISIBLE: {
		title: "Ce document n’est pas visible par son client.",
		advice: "Rendez-le visible, chez un client actif, puis créez le lien.",
	},
	DOCUMENT_OF_ANOTHER: {
		title: "Ce document appartient à un autre client.",
		advice: "Choisissez un document de ce client.",
	},
	EMAIL_INVALID: {
		title: "L’adresse e-mail n’est pas valide.",
		advice: "Vérifiez-la : elle s’écrit nom@domaine.fr.",
	},
	ERASURE_NAME_MISMATCH: {
		title: "Le nom saisi n’est pas celui du client.",
		advice: "Recopiez-le exactement, majuscules et accents compris.",
	},
	ETAPE_ALREADY_RUNNING: {
		title: "Une autre étape est déjà en cours.",
		advice: "Terminez-la d’abord, ou menez les deux en parallèle.",
	},
	ETAPE_STATE_REFUSED: {
		title: "Cette étape ne peut pas changer ainsi.",
		advice: "Rechargez la page pour voir où elle en est.",
	},
	FILE_EMPTY: {
		title: "Ce fichier est vide.",
		advice: "Enregistrez-le de nouveau depuis son application, puis déposez-le.",
	},
	FILE_NAME_INVALID: {
		title: "Le nom de ce fichier n’est pas accepté.",
		advice: 'Renommez-le sans / \\ < > : " | ? * ni point final.',
	},
	FILE_NAME_TOO_LONG: {
		title: "Le nom de ce fichier est trop long.",
		advice: "Raccourcissez-le à 200 caractères au plus.",
	},
	FILE_TOO_LARGE: {
		title: "Ce fichier est trop volumineux.",
		advice: "Réduisez sa taille ou découpez-le : 50 Mo au plus par fichier.",
	},
	FILE_TYPE_REFUSED: {
		title: "Ce type de fichier n’est pas accepté.",
		advice: "Envoyez un PDF, une image, un document bureautique, un texte, un son, une vidéo ou un ZIP.",
	},
	FOLDER_IS_LOCAL: {
		title: "Ce dossier ne quitte jamais l’ordinateur de l’agence.",
		advice: "Choisissez un autre dossier.",
	},
	GRADUATION_IS_FINAL: {
		title: "Ce passage à One ne s’annule plus.",
		advice: "Il pouvait être annulé une fois, pendant 24 heures.",
	},
	GRADUATION_NEEDED: {
		title: "Un client passe du Lab à One par une graduation.",
		advice: "Ouvrez son onglet Parcours pour la préparer.",
	},
	GRADUATION_REFUSED: {
		title: "Ce client ne peut pas passer à One.",
		advice: "Il y est déjà, ou il est suspendu ou archivé.",
	},
	HISTORY_IS_FINAL: {
		title: "L’historique ne se modifie pas.",
		advice: "Ajoutez plutôt une nouvelle action.",
	},
	IMPORT_BATCH_TOO_LARGE: {
		title: "Trop de lignes ont été envoyées à la fois.",
		advice: "Rechargez la page, puis reprenez l’import.",
	},
	IMPORT_NOT_OPEN: {
		title: "Cet import est terminé, annulé, ou appartient à quelqu’un d’autre.",
		advice: "Consultez la liste des imports, puis recommencez si besoin.",
	},
	INVITATION_EXPIRED: {
		title: "Cette invitation a expiré.",
		advice: "Demandez à l’agence de vous en envoyer une nouvelle.",
	},
	INVITATION_FOR_ANOTHER: {
		title: "Cette invitation est destinée à une autre adresse.",
		advice: "Déconnectez-vous, puis connectez-vous avec l’adresse qui l’a reçue.",
	},
	INVITATION_NOT_OPEN: {
		title: "Cette invitation est déjà utilisée ou retirée.",
		advice: "Rechargez la liste des accès.",
	},
	INVITATION_UNKNOWN: {
		title: "Cette invitation n’existe pas ou a été retirée.",
		advice: "Ouvrez le lien du dernier message reçu, ou demandez une nouvelle invitation.",
	},
	INVITATION_USED: {
		title: "Cette invitation a déjà été utilisée.",
		advice: "Connectez-vous avec votre adresse e-mail.",
	},
	LAST_OPERATOR: {
		title: "L’agence a besoin d’au moins un responsable.",
		advice: "Donnez d’abord ce rôle à quelqu’un d’autre.",
	},
	MAIL_TRIALS_SPENT: {
		title: "Dix essais sont déjà partis en une heure.",
		advice: "L’aperçu montre le même texte ; réessayez un peu plus tard.",
	},
	MAIL_WORDS_INVALID: {
		title: "Ce texte ne peut pas partir.",
		advice: "L’objet tient sur une ligne de 200 caractères au plus, le texte en compte 20 000 au plus.",
	},
	MEMBER_UNKNOWN: {
		title: "Cette personne n’a pas d’accès à ce client.",
		advice: "Rechargez la liste des accès : elle a peut-être changé.",
	},
	NAME_OF_THE_AGENCY: {
		title: "L’agence, ou quelqu’un de l’agence, porte déjà ce nom.",
		advice: "Ajoutez le nom de l’entreprise ou un deuxième prénom, pour que chacun sache qui écrit.",
	},
	NAME_TAKEN: {
		title: "Un document porte déjà ce nom.",
		advice: "Ajoutez une nouvelle version, ou gardez les deux.",
	},
	NOTE_ATTACHMENT_ELSEWHERE: {
		title: "Ce document ne peut pas être joint à cette note.",
		advice: "Ajoutez le fichier depuis la note : il rejoindra le dossier privé de ce client.",
	},
	NOT_INVITED: {
		title: "Nous n’avons pas pu vous connecter avec cette adresse.",
		advice: "Utilisez l’adresse qui a reçu l’invitation de l’agence.",
	},
	OBJECT_IS_KEPT: {
		title: "Ce fichier appartient à un document.",
		advice: "Supprimez le document, pas le fichier seul.",
	},
	OPERATOR_NOT_LIMITED: {
		title: "Un responsable voit tous les clients.",
		advice: "Donnez-lui d’abord un autre rôle.",
	},
	OPERATOR_ONLY: {
		title: "Seul un responsable peut faire cela.",
		advice: "Demandez-le à un responsable de l’agence.",
	},
	OUT_OF_THEIR_REACH: {
		title: "Cette personne n’a pas accès à ce client.",
		advice: "Choisissez quelqu’un d’autre, ou demandez à un responsable de lui ouvrir ce client.",
	},
	OWNER_UNAVAILABLE: {
		title: "Cette personne ne peut pas suivre de client.",
		advice: "Son accès au Hub est désactivé ou retiré : choisissez quelqu’un d’autre.",
	},
	PATH_INVALID: {
		title: "L’emplacement du document n’est pas valide.",
		advice: "Choisissez un autre dossier.",
	},
	ROLE_NEEDED: {
		title: "Votre rôle ne permet pas cette action.",
		advice: "Demandez-la à un responsable de l’agence.",
	},
	TAGS_INVALID: {
		title: "Ces étiquettes ne conviennent pas.",
		advice: "20 étiquettes par client, de 40 caractères au plus chacune.",
	},
	TOO_MANY_AT_ONCE: {
		title: "C’est trop de clients à la fois.",
		advice: "Choisissez-en 1 000 au plus, puis recommencez avec les suivants.",
	},
	STORAGE_FULL: {
		title: "L’espace prévu pour ces fichiers est plein.",
		advice: "Écrivez à votre agence : elle peut vider la corbeille ou augmenter la limite.",
	},
	MAINTENANCE: {
		title: "L’agence travaille sur cet espace en ce moment.",
		advice: "Rien n’est perdu : rouvrez ce lien un peu plus tard.",
	},
	SHARE_LINK_CLOSED: {
		title: "Ce lien ne s’ouvre pas.",
		advice:
			"Il a expiré ou a été retiré, ou le mot de passe n’est pas le bon. Après plusieurs essais, patientez quelques minutes.",
	},
	SHARE_LINK_INVALID: {
		title: "La durée ou le nombre d’ouvertures n’est pas accepté.",
		advice: "Choisissez de 1 à 90 jours, et de 1 à 1000 ouvertures.",
	},
	SHARE_PASSWORD_INVALID: {
		title: "Ce mot de passe est trop court ou trop long.",
		advice: "Utilisez de 8 à 72 caractères.",
	},
	UPLOAD_NOT_EXPECTED: {
		title: "Cet envoi n’est plus attendu.",
		advice: "Il a été annulé ou remplacé : déposez le fichier à nouveau.",
	},
	VERSION_IS_FINAL: { title: "Une version ne se modifie pas.", advice: "Ajoutez une nouvelle version." },
	VIEW_IS_READ_ONLY: {
		title: "Ceci est un aperçu.",
		advice: "Rien ne s’y enregistre : faites-le depuis le Hub, ou demandez-le au client.",
	},
	CODE_WRONG: {
		title: "Ce code n’est pas le bon, ou il a expiré.",
		advice: "Recopiez le code du dernier message reçu, ou demandez-en un autre.",
	},
	CREDENTIALS_WRONG: {
		title: "L’adresse ou le mot de passe ne correspond pas.",
		advice: "Vérifiez-les, ou recevez un code par e-mail.",
	},
	LINK_EXPIRED: {
		title: "Ce lien n’est plus valable.",
		advice: "Demandez-en un nouveau : chaque lien ne sert qu’une fois.",
	},
	PASSWORD_SAME: { title: "C’est déjà votre mot de passe.", advice: "Choisissez-en un nouveau." },
	PASSWORD_WEAK: {
		title: "Ce mot de passe est trop facile à deviner.",
		advice: "Utilisez au moins 10 caractères, par exemple trois mots.",
	},
	SESSION_EXPIRED: { title: "Votre session a expiré.", advice: "Reconnectez-vous pour continuer." },
	TOO_MANY_REQUESTS: {
		title: "Trop de tentatives en peu de temps.",
		advice: "Patientez quelques minutes, puis réessayez.",
	},
	NOT_ALLOWED: {
		title: "Vous n’avez pas accès à cela.",
		advice: "Si vous pensez que c’est une erreur, contactez l’agence.",
	},
	NOT_FOUND: {
		title: "Cet élément est introuvable.",
		advice: "Il a peut-être été retiré. Revenez à la liste.",
	},
	OFFLINE: {
		title: "La connexion est interrompue.",
		advice: "Vérifiez votre réseau : nous réessayons automatiquement.",
	},
	FILE_TYPE_MISMATCH: {
		title: "Le contenu de ce fichier ne correspond pas à son nom.",
		advice: "Enregistrez-le de nouveau au bon format, puis déposez-le.",
	},
	FILTER_NAME_TAKEN: {
		title: "Un de vos filtres porte déjà ce nom.",
		advice: "Choisissez-en un autre.",
	},
	UNKNOWN: {
		title: "Quelque chose n’a pas fonctionné.",
		advice: "Réessayez ; si cela continue, communiquez la référence à l’agence.",
	},
};
