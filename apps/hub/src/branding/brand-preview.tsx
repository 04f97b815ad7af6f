import { brandTokens } from "@dossier/shared/branding/tokens";
import { Badge } from "@dossier/ui/badge";
import { buttonVariants } from "@dossier/ui/button";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

interface BrandPreviewProps {
	/** Six hexadecimal digits. */
	color: string;
	name: string;
}

/** The colour as the portal wears it, by day and by night. */
export function BrandPreview({ color, name }: BrandPreviewProps) {
	const { t } = useTranslation("branding");
	return (
		<figure className="flex flex-col gap-2">
			<figcaption className="font-medium text-sm">{t("preview")}</figcaption>
			<div className="grid gap-3 sm:grid-cols-2">
				<Sample color={color} name={name} scheme="light" />
				<Sample color={color} name={name} scheme="dark" />
			</div>
		</figure>
	);
}

/** The portal's own paper and ink, by day and by night. */
const grounds = {
	light: { "--background": "oklch(0.98 0.007 84)", "--foreground": "oklch(0.25 0.014 70)" },
	dark: { "--background": "oklch(0.182 0.007 75)", "--foreground": "oklch(0.935 0.008 84)" },
};

function Sample({ color, name, scheme }: BrandPreviewProps & { scheme: "light" | "dark" }) {
	const { t } = useTranslation("branding");
	const box = useRef<HTMLDivElement>(null);
	// A strict policy forbids style attributes; the object model is ours to write.
	useEffect(() => {
		const tokens = { ...grounds[scheme], ...brandTokens(color) };
		for (const [token, value] of Object.entries(tokens)) box.current?.style.setProperty(token, value);
	}, [color, scheme]);
	return (
		<div
			ref={box}
			className={`flex flex-col items-start gap-3 rounded-lg border bg-background p-4 text-foreground ${scheme === "dark" ? "scheme-dark" : "scheme-light"}`}
		>
			<span className="font-semibold text-brand">{name}</span>
			<Badge tone="brand">{t("sampleBadge")}</Badge>
			<span className={buttonVariants({ size: "sm" })}>{t("sampleButton")}</span>
		</div>
	);
}
