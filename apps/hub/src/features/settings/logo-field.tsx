import { updateAgency } from "@dossier/shared/agency/mutations";
import { LOGO_TYPES, removeLogo, uploadLogo } from "@dossier/shared/branding/mutations";
import { logoUrl } from "@dossier/shared/branding/queries";
import { Button } from "@dossier/ui/button";
import { toast } from "@dossier/ui/toaster";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ImageUp, Trash2 } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { FormError } from "../../feedback/form-error.tsx";
import { useDossierClient } from "../../supabase/dossier-client.ts";

/** The agency's logo: shown, replaced, taken away. */
export function LogoField({ logoKey }: { logoKey: string | null }) {
	const { t } = useTranslation("settings");
	const client = useDossierClient();
	const queries = useQueryClient();
	const input = useRef<HTMLInputElement>(null);
	const change = useMutation({
		mutationFn: async (file: File | null) => {
			await updateAgency(client, { logo_key: file ? await uploadLogo(client, file) : null });
			if (logoKey) await removeLogo(client, logoKey);
		},
		onSuccess: () => void toast.success(t("agency.saved")),
		onSettled: () => queries.invalidateQueries({ queryKey: ["agency"] }),
	});
	return (
		<div className="flex flex-col gap-2">
			<p className="font-medium text-sm">{t("brand.logo")}</p>
			<div className="flex flex-wrap items-center gap-3">
				{logoKey ? (
					<img
						src={logoUrl(client, logoKey)}
						alt={t("brand.logoAlt")}
						className="h-12 max-w-48 rounded-sm border bg-card object-contain p-1"
					/>
				) : null}
				<input
					ref={input}
					type="file"
					accept={LOGO_TYPES.join()}
					aria-label={t("brand.logoChoose")}
					className="sr-only"
					tabIndex={-1}
					onChange={({ target }) => {
						const [file] = target.files ?? [];
						target.value = "";
						if (file) change.mutate(file);
					}}
				/>
				<Button variant="secondary" pending={change.isPending} onClick={() => input.current?.click()}>
					<ImageUp aria-hidden="true" />
					{t(logoKey ? "brand.logoReplace" : "brand.logoChoose")}
				</Button>
				{logoKey ? (
					<Button variant="ghost" disabled={change.isPending} onClick={() => change.mutate(null)}>
						<Trash2 aria-hidden="true" />
						{t("brand.logoRemove")}
					</Button>
				) : null}
			</div>
			<p className="text-muted-foreground text-sm">{t("brand.logoHint")}</p>
			<FormError error={change.error} />
		</div>
	);
}
