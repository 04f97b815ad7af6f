import { colorPattern } from "@dossier/shared/branding/tokens";
import type { Tables } from "@dossier/shared/database.types";
import { Button } from "@dossier/ui/button";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@dossier/ui/card";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BrandPreview } from "../../branding/brand-preview.tsx";
import { ColorField } from "../../branding/color-field.tsx";
import { FormError } from "../../feedback/form-error.tsx";
import { LogoField } from "./logo-field.tsx";
import { useAgencyChange } from "./use-agency-change.ts";

/** The agency's logo and colour, with what its clients will see. */
export function BrandCard({ agency }: { agency: Tables<"agency"> }) {
	const { t } = useTranslation("settings");
	const { t: common } = useTranslation();
	const [color, setColor] = useState(agency.color);
	const save = useAgencyChange();
	const valid = colorPattern.test(color);
	return (
		<Card>
			<CardHeader>
				<CardTitle>{t("brand.title")}</CardTitle>
				<CardDescription>{t("brand.description")}</CardDescription>
			</CardHeader>
			<CardContent className="flex flex-col gap-4">
				<LogoField logoKey={agency.logo_key} />
				<ColorField label={t("brand.color")} value={color} onChange={setColor} />
				{valid ? <BrandPreview color={color} name={agency.name} /> : null}
				<FormError error={save.error} />
				<Button
					className="self-start"
					disabled={!valid || color === agency.color}
					pending={save.isPending}
					onClick={() => save.mutate({ color })}
				>
					{common("save")}
				</Button>
			</CardContent>
		</Card>
	);
}
