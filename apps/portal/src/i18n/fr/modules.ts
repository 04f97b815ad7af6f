export const modules = {
	label: "Votre espace",
	documents: { name: "Documents", text: "Ce que nous avons partagé ensemble." },
	assets: { name: "Mes fichiers", text: "Vos logos, photos et fichiers." },
	parcours: { name: "Le récit du Lab", text: "Les étapes parcourues, une à une." },
	activite: { name: "Activité", text: "Les dernières nouveautés." },
	empty: { title: "Votre espace est prêt", text: "{{agency}} y ouvrira bientôt ce dont vous avez besoin." },
} as const;
