import { logoUrl } from "@dossier/shared/branding/queries";
import { LogoMark } from "@dossier/ui/brand/logo";
import { useDossierClient } from "../supabase/dossier-client.ts";

/** The agency's logo, or the mark of Dossier in the agency's colour. The name beside it says whose it is. */
export function BrandMark({ logoKey }: { logoKey: string | null | undefined }) {
	const client = useDossierClient();
	if (!logoKey) return <LogoMark />;
	return <img src={logoUrl(client, logoKey)} alt="" className="h-8 max-w-32 shrink-0 object-contain" />;
}
