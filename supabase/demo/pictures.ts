/** A picture of the demo, drawn by us as SVG and stored as PNG or JPEG. */
export interface Picture {
	readonly path: string;
	readonly svg: string;
}

const frame = (width: number, height: number, background: string, content: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${background}"/>${content}</svg>`;

const block = (x: number, y: number, width: number, height: number, fill: string, radius = 8) =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

const wheat = Array.from({ length: 6 }, (_, index) => {
	const y = 330 - index * 34;
	return `<ellipse cx="226" cy="${y}" rx="26" ry="12" transform="rotate(35 226 ${y})" fill="#b7791f"/><ellipse cx="286" cy="${y}" rx="26" ry="12" transform="rotate(-35 286 ${y})" fill="#d69e2e"/>`;
}).join("");

const bakeryHome = (accent: string, button: number) =>
	frame(
		1200,
		900,
		"#fffaf0",
		block(0, 0, 1200, 72, "#fff") +
			block(40, 24, 170, 24, "#744210") +
			[820, 920, 1020].map((x) => block(x, 28, 70, 16, "#cbb994")).join("") +
			block(40, 112, 1120, 380, "#f0dfc0", 20) +
			block(88, 180, 460, 40, "#744210") +
			block(88, 236, 380, 20, "#a0845c") +
			block(88, 270, 330, 20, "#a0845c") +
			block(88, 330, button, 64, accent, 32) +
			`<circle cx="890" cy="302" r="140" fill="#d9a441"/><circle cx="890" cy="302" r="104" fill="#b7791f"/><path d="M810 270 Q890 220 970 270 M800 310 Q890 260 980 310 M810 350 Q890 300 970 350" stroke="#f6e3bf" stroke-width="12" fill="none" stroke-linecap="round"/>` +
			[40, 330, 620, 910]
				.map(
					(x) =>
						block(x, 532, 250, 300, "#fff", 16) +
						block(x + 20, 552, 210, 150, "#ecd5a5", 12) +
						block(x + 20, 722, 150, 18, "#744210") +
						block(x + 20, 756, 90, 16, "#a0845c"),
				)
				.join(""),
	);

export const PICTURES: readonly Picture[] = [
	{
		path: "martin_dupont/Logo Boulangerie Dupont.png",
		svg: frame(
			512,
			512,
			"#fffaf0",
			`<circle cx="256" cy="256" r="220" fill="none" stroke="#744210" stroke-width="14"/><path d="M256 400 V140" stroke="#975a16" stroke-width="12" stroke-linecap="round"/>${wheat}`,
		),
	},
	{ path: "martin_dupont/Maquette de l'accueil v1.png", svg: bakeryHome("#a0845c", 200) },
	{ path: "martin_dupont/Maquette de l'accueil v2.png", svg: bakeryHome("#c05621", 320) },
	{
		path: "martin_dupont/Devanture.jpg",
		svg: frame(
			1200,
			800,
			"#b9cfe0",
			`${block(0, 640, 1200, 160, "#8d8d86", 0)}${block(140, 120, 920, 540, "#e9dcc3", 0)}${block(140, 240, 920, 90, "#7b341e", 0)}${[180, 300, 420, 540, 660, 780, 900].map((x) => `<path d="M${x} 330 h120 l-20 60 h-80 z" fill="${x % 240 === 60 ? "#f7fafc" : "#c05621"}"/>`).join("")}${block(200, 420, 420, 220, "#fbd38d", 6)}${block(700, 420, 180, 240, "#5a3a22", 6)}${block(716, 440, 148, 130, "#f6e3bf", 4)}`,
		),
	},
	{
		path: "lea_bernard/Salle du studio.jpg",
		svg: frame(
			1200,
			800,
			"#f3efe8",
			`${block(0, 560, 1200, 240, "#c9a57b", 0)}${block(120, 100, 300, 360, "#d7e7ef", 4)}${block(460, 100, 300, 360, "#dcebf2", 4)}${[140, 480, 820].map((x) => block(x, 620, 260, 60, "#6b8f8a", 30)).join("")}<circle cx="1010" cy="330" r="120" fill="#a7c4bc"/>`,
		),
	},
	{
		path: "karim_haddad/Logo Haddad.png",
		svg: frame(
			512,
			512,
			"#ebf8ff",
			`<path d="M256 90 C330 210 380 270 380 340 A124 124 0 0 1 132 340 C132 270 182 210 256 90 Z" fill="#2b6cb0"/><path d="M200 350 a60 60 0 0 0 56 56" stroke="#ebf8ff" stroke-width="18" fill="none" stroke-linecap="round"/>`,
		),
	},
	{
		path: "sophie_lemaitre/Vitrine de Noël.jpg",
		svg: frame(
			1200,
			800,
			"#14213d",
			`${block(90, 120, 1020, 560, "#1f3560", 8)}${Array.from({ length: 9 }, (_, i) => block(140 + i * 104, 420 - (i % 3) * 34, 76, 220 + (i % 3) * 34, ["#e63946", "#f1faee", "#a8dadc"][i % 3] ?? "#fff", 4)).join("")}${Array.from({ length: 14 }, (_, i) => `<circle cx="${130 + i * 72}" cy="${170 + (i % 2) * 28}" r="12" fill="#ffd166"/>`).join("")}`,
		),
	},
];
