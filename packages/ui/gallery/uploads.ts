import type { UploadItem, UploadListLabels } from "../src/upload-list.tsx";

/** An upload in each of its states. */
export const uploadItems: UploadItem[] = [
	{
		id: "1",
		name: "Brief identité visuelle.pdf",
		mimeType: "application/pdf",
		state: "en_cours",
		progress: 0.62,
		detail: "7,7 Mo sur 12,4 Mo",
	},
	{
		id: "2",
		name: "visite-atelier.mp4",
		mimeType: "video/mp4",
		state: "en_pause",
		progress: 0.31,
		detail: "En pause : connexion perdue",
	},
	{
		id: "3",
		name: "tarifs 2026.xlsx",
		mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		state: "termine",
		progress: 1,
		detail: "Envoyé",
	},
	{
		id: "4",
		name: "sauvegarde-complete.exe",
		mimeType: "application/x-msdownload",
		state: "echec",
		progress: 0,
		detail: "Ce type de fichier n’est pas accepté. Envoyez un PDF, une image ou une vidéo.",
	},
];

/** What the lines of an upload list say. */
export const uploadLabels: UploadListLabels = {
	list: "Envois",
	percent: (progress) => new Intl.NumberFormat("fr", { style: "percent" }).format(progress),
	progress: (name) => `Envoi de ${name}`,
	pause: (name) => `Mettre en pause ${name}`,
	resume: (name) => `Reprendre ${name}`,
	retry: (name) => `Réessayer ${name}`,
	cancel: (name) => `Annuler ${name}`,
	dismiss: (name) => `Retirer ${name} de la liste`,
};
