export const modules = {
	title: "Modules de One",
	text: "Ce que le client trouve à l’accueil. Éteindre un module le cache ; les accès, eux, suivent les dossiers.",
	documents: { name: "Documents", text: "Ce que l’agence partage et ce que le client dépose." },
	assets: { name: "Mes fichiers", text: "Logos, photos et fichiers du client." },
	parcours: { name: "Le récit du Lab", text: "Les étapes parcourues, avec leurs documents." },
	activite: { name: "Activité", text: "Les nouveautés depuis la dernière visite." },
} as const;
