export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	public: {
		Tables: {
			agency: {
				Row: {
					client_storage_bytes: number | null;
					color: string;
					hub_url: string;
					locale: string;
					logo_key: string | null;
					maintenance: boolean;
					maintenance_message: string;
					name: string;
					only_one: boolean;
					portal_url: string;
				};
				ComputedFields: never;
				Insert: {
					client_storage_bytes?: number | null;
					color?: string;
					hub_url?: string;
					locale?: string;
					logo_key?: string | null;
					maintenance?: boolean;
					maintenance_message?: string;
					name?: string;
					only_one?: boolean;
					portal_url?: string;
				};
				Update: {
					client_storage_bytes?: number | null;
					color?: string;
					hub_url?: string;
					locale?: string;
					logo_key?: string | null;
					maintenance?: boolean;
					maintenance_message?: string;
					name?: string;
					only_one?: boolean;
					portal_url?: string;
				};
				Relationships: [];
			};
			audit_log: {
				Row: {
					action: string;
					actor_id: string | null;
					actor_kind: string;
					actor_name: string;
					client_id: string | null;
					client_nom: string | null;
					details: NonNullable<Json>;
					folder: string | null;
					id: number;
					occurred_at: string;
					subject_id: string | null;
				};
				ComputedFields: never;
				Insert: {
					action: string;
					actor_id?: string | null;
					actor_kind: string;
					actor_name: string;
					client_id?: string | null;
					client_nom?: string | null;
					details?: NonNullable<Json>;
					folder?: string | null;
					id?: never;
					occurred_at?: string;
					subject_id?: string | null;
				};
				Update: {
					action?: string;
					actor_id?: string | null;
					actor_kind?: string;
					actor_name?: string;
					client_id?: string | null;
					client_nom?: string | null;
					details?: NonNullable<Json>;
					folder?: string | null;
					id?: never;
					occurred_at?: string;
					subject_id?: string | null;
				};
				Relationships: [];
			};
			client_branding: {
				Row: {
					client_id: string;
					color: string | null;
					display_name: string | null;
					welcome: string | null;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					color?: string | null;
					display_name?: string | null;
					welcome?: string | null;
				};
				Update: {
					client_id?: string;
					color?: string | null;
					display_name?: string | null;
					welcome?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: "client_branding_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: true;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			client_drafts: {
				Row: {
					fields: NonNullable<Json>;
					saved_at: string;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					fields: NonNullable<Json>;
					saved_at?: string;
					user_id?: string;
				};
				Update: {
					fields?: NonNullable<Json>;
					saved_at?: string;
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "client_drafts_user_id_fkey";
						columns: ["user_id"];
						isOneToOne: true;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
				];
			};
			client_follow_ups: {
				Row: {
					client_id: string;
					import_id: string | null;
					import_line: number | null;
					owner_id: string | null;
					tags: string[];
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					import_id?: string | null;
					import_line?: number | null;
					owner_id?: string | null;
					tags?: string[];
				};
				Update: {
					client_id?: string;
					import_id?: string | null;
					import_line?: number | null;
					owner_id?: string | null;
					tags?: string[];
				};
				Relationships: [
					{
						foreignKeyName: "client_follow_ups_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: true;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "client_follow_ups_import_id_fkey";
						columns: ["import_id"];
						isOneToOne: false;
						referencedRelation: "client_imports";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "client_follow_ups_owner_id_fkey";
						columns: ["owner_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
				];
			};
			client_imports: {
				Row: {
					author_id: string | null;
					author_name: string;
					file_hash: string;
					file_name: string;
					finished_at: string | null;
					id: string;
					imported_count: number;
					last_batch_at: string;
					line_count: number;
					removed_count: number;
					started_at: string;
					state: Database["public"]["Enums"]["client_import_state"];
					undone_at: string | null;
				};
				ComputedFields: never;
				Insert: {
					author_id?: string | null;
					author_name: string;
					file_hash: string;
					file_name: string;
					finished_at?: string | null;
					id?: string;
					imported_count?: number;
					last_batch_at?: string;
					line_count: number;
					removed_count?: number;
					started_at?: string;
					state?: Database["public"]["Enums"]["client_import_state"];
					undone_at?: string | null;
				};
				Update: {
					author_id?: string | null;
					author_name?: string;
					file_hash?: string;
					file_name?: string;
					finished_at?: string | null;
					id?: string;
					imported_count?: number;
					last_batch_at?: string;
					line_count?: number;
					removed_count?: number;
					started_at?: string;
					state?: Database["public"]["Enums"]["client_import_state"];
					undone_at?: string | null;
				};
				Relationships: [];
			};
			client_members: {
				Row: {
					client_id: string;
					created_at: string;
					display_name: string;
					email: string;
					locale: string | null;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					display_name: string;
					email: string;
					locale?: string | null;
					user_id: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					display_name?: string;
					email?: string;
					locale?: string | null;
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "client_members_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			client_modules: {
				Row: {
					client_id: string;
					created_at: string;
					module: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					module: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					module?: string;
				};
				Relationships: [
					{
						foreignKeyName: "client_modules_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "client_modules_module_fkey";
						columns: ["module"];
						isOneToOne: false;
						referencedRelation: "modules";
						referencedColumns: ["name"];
					},
				];
			};
			client_pins: {
				Row: {
					client_id: string;
					pinned_at: string;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					pinned_at?: string;
					user_id?: string;
				};
				Update: {
					client_id?: string;
					pinned_at?: string;
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "client_pins_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "client_pins_user_id_fkey";
						columns: ["user_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
				];
			};
			clients: {
				Row: {
					adresse_code_postal: string | null;
					adresse_complement: string | null;
					adresse_pays: string | null;
					adresse_rue: string | null;
					adresse_ville: string | null;
					contact_nom: string | null;
					created_at: string;
					email: string | null;
					entreprise: string | null;
					id: string;
					langue: string | null;
					last_activity_at: string;
					liens: string[];
					nom: string;
					numero_tva: string | null;
					parcours: Database["public"]["Enums"]["client_parcours"];
					revision: number;
					search_text: string;
					secteur: string | null;
					siren: string | null;
					siret: string | null;
					site_web: string | null;
					slug: string;
					statut: Database["public"]["Enums"]["client_statut"];
					telephone: string | null;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					adresse_code_postal?: string | null;
					adresse_complement?: string | null;
					adresse_pays?: string | null;
					adresse_rue?: string | null;
					adresse_ville?: string | null;
					contact_nom?: string | null;
					created_at?: string;
					email?: string | null;
					entreprise?: string | null;
					id?: string;
					langue?: string | null;
					last_activity_at?: string;
					liens?: string[];
					nom: string;
					numero_tva?: string | null;
					parcours?: Database["public"]["Enums"]["client_parcours"];
					revision?: number;
					search_text?: string;
					secteur?: string | null;
					siren?: string | null;
					siret?: string | null;
					site_web?: string | null;
					slug?: string;
					statut?: Database["public"]["Enums"]["client_statut"];
					telephone?: string | null;
					updated_at?: string;
				};
				Update: {
					adresse_code_postal?: string | null;
					adresse_complement?: string | null;
					adresse_pays?: string | null;
					adresse_rue?: string | null;
					adresse_ville?: string | null;
					contact_nom?: string | null;
					created_at?: string;
					email?: string | null;
					entreprise?: string | null;
					id?: string;
					langue?: string | null;
					last_activity_at?: string;
					liens?: string[];
					nom?: string;
					numero_tva?: string | null;
					parcours?: Database["public"]["Enums"]["client_parcours"];
					revision?: number;
					search_text?: string;
					secteur?: string | null;
					siren?: string | null;
					siret?: string | null;
					site_web?: string | null;
					slug?: string;
					statut?: Database["public"]["Enums"]["client_statut"];
					telephone?: string | null;
					updated_at?: string;
				};
				Relationships: [];
			};
			closure_requests: {
				Row: {
					client_id: string;
					created_at: string;
					ended_at: string | null;
					id: string;
					person_name: string;
					reason: string;
					state: Database["public"]["Enums"]["closure_request_state"];
					user_id: string | null;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					ended_at?: string | null;
					id?: string;
					person_name: string;
					reason?: string;
					state?: Database["public"]["Enums"]["closure_request_state"];
					user_id?: string | null;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					ended_at?: string | null;
					id?: string;
					person_name?: string;
					reason?: string;
					state?: Database["public"]["Enums"]["closure_request_state"];
					user_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: "closure_requests_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			consentement_textes: {
				Row: {
					body: string;
					id: string;
					kind: Database["public"]["Enums"]["consentement_kind"];
					published_at: string;
					published_by: string | null;
					published_by_name: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					body: string;
					id?: string;
					kind: Database["public"]["Enums"]["consentement_kind"];
					published_at?: string;
					published_by?: string | null;
					published_by_name: string;
					version: number;
				};
				Update: {
					body?: string;
					id?: string;
					kind?: Database["public"]["Enums"]["consentement_kind"];
					published_at?: string;
					published_by?: string | null;
					published_by_name?: string;
					version?: number;
				};
				Relationships: [];
			};
			consentements: {
				Row: {
					accepted: boolean;
					client_id: string | null;
					decided_at: string;
					id: string;
					kind: Database["public"]["Enums"]["consentement_kind"];
					network: string | null;
					person_name: string;
					text_sha256: string;
					texte_id: string;
					user_agent: string | null;
					user_id: string;
					version: number;
				};
				ComputedFields: never;
				Insert: {
					accepted: boolean;
					client_id?: string | null;
					decided_at?: string;
					id?: string;
					kind: Database["public"]["Enums"]["consentement_kind"];
					network?: string | null;
					person_name: string;
					text_sha256: string;
					texte_id: string;
					user_agent?: string | null;
					user_id: string;
					version: number;
				};
				Update: {
					accepted?: boolean;
					client_id?: string | null;
					decided_at?: string;
					id?: string;
					kind?: Database["public"]["Enums"]["consentement_kind"];
					network?: string | null;
					person_name?: string;
					text_sha256?: string;
					texte_id?: string;
					user_agent?: string | null;
					user_id?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: "consentements_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "consentements_texte_id_fkey";
						columns: ["texte_id"];
						isOneToOne: false;
						referencedRelation: "consentement_textes";
						referencedColumns: ["id"];
					},
				];
			};
			data_exports: {
				Row: {
					attempts: number;
					claimed_at: string | null;
					documents: number | null;
					expires_at: string | null;
					failure: string | null;
					id: string;
					left_out: number | null;
					parts: number | null;
					person_id: string;
					ready_at: string | null;
					requested_at: string;
					size_bytes: number | null;
					state: Database["public"]["Enums"]["data_export_state"];
				};
				ComputedFields: never;
				Insert: {
					attempts?: number;
					claimed_at?: string | null;
					documents?: number | null;
					expires_at?: string | null;
					failure?: string | null;
					id?: string;
					left_out?: number | null;
					parts?: number | null;
					person_id: string;
					ready_at?: string | null;
					requested_at?: string;
					size_bytes?: number | null;
					state?: Database["public"]["Enums"]["data_export_state"];
				};
				Update: {
					attempts?: number;
					claimed_at?: string | null;
					documents?: number | null;
					expires_at?: string | null;
					failure?: string | null;
					id?: string;
					left_out?: number | null;
					parts?: number | null;
					person_id?: string;
					ready_at?: string | null;
					requested_at?: string;
					size_bytes?: number | null;
					state?: Database["public"]["Enums"]["data_export_state"];
				};
				Relationships: [];
			};
			document_directories: {
				Row: {
					client_id: string;
					created_at: string;
					folder: string;
					id: string;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					folder: string;
					id?: string;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					folder?: string;
					id?: string;
					origin?: Database["public"]["Enums"]["document_origin"];
					path?: string;
				};
				Relationships: [
					{
						foreignKeyName: "document_directories_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "document_directories_folder_fkey";
						columns: ["folder"];
						isOneToOne: false;
						referencedRelation: "folders";
						referencedColumns: ["name"];
					},
				];
			};
			document_trash: {
				Row: {
					client_id: string;
					deleted_at: string;
					deleted_by: string | null;
					deleted_by_name: string;
					directory: string;
					folder: string;
					id: string;
					mime_type: string;
					name: string;
					origin: Database["public"]["Enums"]["document_origin"];
					purge_at: string;
					size_bytes: number;
					type: Database["public"]["Enums"]["document_type"];
					visible: boolean;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					deleted_at: string;
					deleted_by?: string | null;
					deleted_by_name: string;
					directory: string;
					folder: string;
					id: string;
					mime_type: string;
					name: string;
					origin: Database["public"]["Enums"]["document_origin"];
					purge_at: string;
					size_bytes: number;
					type: Database["public"]["Enums"]["document_type"];
					visible: boolean;
				};
				Update: {
					client_id?: string;
					deleted_at?: string;
					deleted_by?: string | null;
					deleted_by_name?: string;
					directory?: string;
					folder?: string;
					id?: string;
					mime_type?: string;
					name?: string;
					origin?: Database["public"]["Enums"]["document_origin"];
					purge_at?: string;
					size_bytes?: number;
					type?: Database["public"]["Enums"]["document_type"];
					visible?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: "document_trash_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "document_trash_folder_fkey";
						columns: ["folder"];
						isOneToOne: false;
						referencedRelation: "folders";
						referencedColumns: ["name"];
					},
					{
						foreignKeyName: "document_trash_id_fkey";
						columns: ["id"];
						isOneToOne: true;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
				];
			};
			document_versions: {
				Row: {
					author_id: string | null;
					author_name: string;
					available_at: string | null;
					client_id: string;
					created_at: string;
					document_id: string;
					file_name: string;
					id: string;
					mime_type: string;
					number: number;
					object_key: string;
					origin: Database["public"]["Enums"]["document_origin"];
					size_bytes: number;
					state: Database["public"]["Enums"]["document_state"];
				};
				ComputedFields: never;
				Insert: {
					author_id?: string | null;
					author_name: string;
					available_at?: string | null;
					client_id: string;
					created_at?: string;
					document_id: string;
					file_name: string;
					id?: string;
					mime_type: string;
					number: number;
					object_key: string;
					origin: Database["public"]["Enums"]["document_origin"];
					size_bytes: number;
					state?: Database["public"]["Enums"]["document_state"];
				};
				Update: {
					author_id?: string | null;
					author_name?: string;
					available_at?: string | null;
					client_id?: string;
					created_at?: string;
					document_id?: string;
					file_name?: string;
					id?: string;
					mime_type?: string;
					number?: number;
					object_key?: string;
					origin?: Database["public"]["Enums"]["document_origin"];
					size_bytes?: number;
					state?: Database["public"]["Enums"]["document_state"];
				};
				Relationships: [
					{
						foreignKeyName: "document_versions_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "document_versions_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
				];
			};
			documents: {
				Row: {
					author_id: string | null;
					author_name: string;
					client_id: string;
					created_at: string;
					current_version: number | null;
					deleted_at: string | null;
					deleted_by: string | null;
					deleted_by_name: string | null;
					directory: string;
					folder: string;
					id: string;
					mime_type: string | null;
					name: string;
					opened_at: string | null;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
					revision: number;
					size_bytes: number | null;
					state: Database["public"]["Enums"]["document_state"];
					type: Database["public"]["Enums"]["document_type"];
					updated_at: string;
					visible: boolean;
				};
				ComputedFields: never;
				Insert: {
					author_id?: string | null;
					author_name: string;
					client_id: string;
					created_at?: string;
					current_version?: number | null;
					deleted_at?: string | null;
					deleted_by?: string | null;
					deleted_by_name?: string | null;
					directory?: never;
					folder: string;
					id?: string;
					mime_type?: string | null;
					name: string;
					opened_at?: string | null;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
					revision?: number;
					size_bytes?: number | null;
					state?: Database["public"]["Enums"]["document_state"];
					type?: Database["public"]["Enums"]["document_type"];
					updated_at?: string;
					visible?: boolean;
				};
				Update: {
					author_id?: string | null;
					author_name?: string;
					client_id?: string;
					created_at?: string;
					current_version?: number | null;
					deleted_at?: string | null;
					deleted_by?: string | null;
					deleted_by_name?: string | null;
					directory?: never;
					folder?: string;
					id?: string;
					mime_type?: string | null;
					name?: string;
					opened_at?: string | null;
					origin?: Database["public"]["Enums"]["document_origin"];
					path?: string;
					revision?: number;
					size_bytes?: number | null;
					state?: Database["public"]["Enums"]["document_state"];
					type?: Database["public"]["Enums"]["document_type"];
					updated_at?: string;
					visible?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: "documents_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "documents_folder_fkey";
						columns: ["folder"];
						isOneToOne: false;
						referencedRelation: "folders";
						referencedColumns: ["name"];
					},
				];
			};
			fiches: {
				Row: {
					budget_cents: number | null;
					client_id: string;
					layout: string;
				};
				ComputedFields: never;
				Insert: {
					budget_cents?: number | null;
					client_id: string;
					layout?: string;
				};
				Update: {
					budget_cents?: number | null;
					client_id?: string;
					layout?: string;
				};
				Relationships: [
					{
						foreignKeyName: "fiches_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: true;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			folders: {
				Row: {
					client_may_add: boolean;
					client_visibility: Database["public"]["Enums"]["folder_visibility"];
					in_cloud: boolean;
					name: string;
					position: number;
					staff_readers: Database["public"]["Enums"]["staff_role"][];
					staff_writers: Database["public"]["Enums"]["staff_role"][];
				};
				ComputedFields: never;
				Insert: {
					client_may_add: boolean;
					client_visibility: Database["public"]["Enums"]["folder_visibility"];
					in_cloud: boolean;
					name: string;
					position: number;
					staff_readers: Database["public"]["Enums"]["staff_role"][];
					staff_writers: Database["public"]["Enums"]["staff_role"][];
				};
				Update: {
					client_may_add?: boolean;
					client_visibility?: Database["public"]["Enums"]["folder_visibility"];
					in_cloud?: boolean;
					name?: string;
					position?: number;
					staff_readers?: Database["public"]["Enums"]["staff_role"][];
					staff_writers?: Database["public"]["Enums"]["staff_role"][];
				};
				Relationships: [];
			};
			graduations: {
				Row: {
					client_id: string;
					graduated_at: string;
					graduated_by: string | null;
					graduated_by_name: string;
					id: string;
					message: string;
					reverted_at: string | null;
					reverted_by_name: string | null;
					revertible_until: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					graduated_at?: string;
					graduated_by?: string | null;
					graduated_by_name: string;
					id?: string;
					message?: string;
					reverted_at?: string | null;
					reverted_by_name?: string | null;
					revertible_until?: string;
				};
				Update: {
					client_id?: string;
					graduated_at?: string;
					graduated_by?: string | null;
					graduated_by_name?: string;
					id?: string;
					message?: string;
					reverted_at?: string | null;
					reverted_by_name?: string | null;
					revertible_until?: string;
				};
				Relationships: [
					{
						foreignKeyName: "graduations_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			invitations: {
				Row: {
					accepted_at: string | null;
					accepted_by: string | null;
					client_id: string | null;
					created_at: string;
					display_name: string;
					email: string;
					expires_at: string;
					id: string;
					invited_by: string | null;
					invited_by_name: string;
					limited_to_clients: boolean;
					revoked_at: string | null;
					staff_role: Database["public"]["Enums"]["staff_role"] | null;
					token_hash: string;
				};
				ComputedFields: never;
				Insert: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					client_id?: string | null;
					created_at?: string;
					display_name: string;
					email: string;
					expires_at?: string;
					id?: string;
					invited_by?: string | null;
					invited_by_name: string;
					limited_to_clients?: boolean;
					revoked_at?: string | null;
					staff_role?: Database["public"]["Enums"]["staff_role"] | null;
					token_hash: string;
				};
				Update: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					client_id?: string | null;
					created_at?: string;
					display_name?: string;
					email?: string;
					expires_at?: string;
					id?: string;
					invited_by?: string | null;
					invited_by_name?: string;
					limited_to_clients?: boolean;
					revoked_at?: string | null;
					staff_role?: Database["public"]["Enums"]["staff_role"] | null;
					token_hash?: string;
				};
				Relationships: [
					{
						foreignKeyName: "invitations_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			mail_templates: {
				Row: {
					body: string;
					locale: string;
					revision: number;
					subject: string;
					template: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					body: string;
					locale: string;
					revision?: number;
					subject: string;
					template: string;
					updated_at?: string;
				};
				Update: {
					body?: string;
					locale?: string;
					revision?: number;
					subject?: string;
					template?: string;
					updated_at?: string;
				};
				Relationships: [];
			};
			modules: {
				Row: {
					name: string;
					on_by_default: boolean;
					position: number;
				};
				ComputedFields: never;
				Insert: {
					name: string;
					on_by_default?: boolean;
					position: number;
				};
				Update: {
					name?: string;
					on_by_default?: boolean;
					position?: number;
				};
				Relationships: [];
			};
			note_attachments: {
				Row: {
					client_id: string;
					created_at: string;
					document_id: string;
					note_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					document_id: string;
					note_id: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					document_id?: string;
					note_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "note_attachments_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "note_attachments_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "note_attachments_note_id_fkey";
						columns: ["note_id"];
						isOneToOne: false;
						referencedRelation: "notes";
						referencedColumns: ["id"];
					},
				];
			};
			notes: {
				Row: {
					author_id: string | null;
					author_name: string;
					body: string;
					client_id: string;
					created_at: string;
					deleted_at: string | null;
					editor_name: string;
					excerpt: string;
					folder: string;
					id: string;
					pinned: boolean;
					recorded_at: string | null;
					recorded_for: string | null;
					revision: number;
					search_text: string;
					title: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					author_id?: string | null;
					author_name?: string;
					body?: string;
					client_id: string;
					created_at?: string;
					deleted_at?: string | null;
					editor_name?: string;
					excerpt?: never;
					folder?: string;
					id?: string;
					pinned?: boolean;
					recorded_at?: string | null;
					recorded_for?: string | null;
					revision?: number;
					search_text?: string;
					title?: string;
					updated_at?: string;
				};
				Update: {
					author_id?: string | null;
					author_name?: string;
					body?: string;
					client_id?: string;
					created_at?: string;
					deleted_at?: string | null;
					editor_name?: string;
					excerpt?: never;
					folder?: string;
					id?: string;
					pinned?: boolean;
					recorded_at?: string | null;
					recorded_for?: string | null;
					revision?: number;
					search_text?: string;
					title?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: "notes_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "notes_folder_fkey";
						columns: ["folder"];
						isOneToOne: false;
						referencedRelation: "folders";
						referencedColumns: ["name"];
					},
				];
			};
			notification_documents: {
				Row: {
					document_id: string;
					name: string;
					notification_id: string;
					read_at: string | null;
				};
				ComputedFields: never;
				Insert: {
					document_id: string;
					name: string;
					notification_id: string;
					read_at?: string | null;
				};
				Update: {
					document_id?: string;
					name?: string;
					notification_id?: string;
					read_at?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: "notification_documents_notification_id_fkey";
						columns: ["notification_id"];
						isOneToOne: false;
						referencedRelation: "notifications";
						referencedColumns: ["id"];
					},
				];
			};
			notification_preferences: {
				Row: {
					by_mail: boolean;
					kind: string;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					by_mail: boolean;
					kind: string;
					user_id?: string;
				};
				Update: {
					by_mail?: boolean;
					kind?: string;
					user_id?: string;
				};
				Relationships: [];
			};
			notifications: {
				Row: {
					client_id: string | null;
					created_at: string;
					details: NonNullable<Json>;
					document_id: string | null;
					id: string;
					kind: string;
					mailed_at: string | null;
					read_at: string | null;
					recipient_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id?: string | null;
					created_at?: string;
					details?: NonNullable<Json>;
					document_id?: string | null;
					id?: string;
					kind: string;
					mailed_at?: string | null;
					read_at?: string | null;
					recipient_id: string;
				};
				Update: {
					client_id?: string | null;
					created_at?: string;
					details?: NonNullable<Json>;
					document_id?: string | null;
					id?: string;
					kind?: string;
					mailed_at?: string | null;
					read_at?: string | null;
					recipient_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "notifications_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
				];
			};
			outbox: {
				Row: {
					attempts: number;
					created_at: string;
					id: string;
					idempotency_key: string;
					kind: string;
					last_error: string | null;
					next_attempt_at: string;
					payload: NonNullable<Json>;
					sent_at: string | null;
					state: Database["public"]["Enums"]["outbox_state"];
				};
				ComputedFields: never;
				Insert: {
					attempts?: number;
					created_at?: string;
					id?: string;
					idempotency_key: string;
					kind: string;
					last_error?: string | null;
					next_attempt_at?: string;
					payload: NonNullable<Json>;
					sent_at?: string | null;
					state?: Database["public"]["Enums"]["outbox_state"];
				};
				Update: {
					attempts?: number;
					created_at?: string;
					id?: string;
					idempotency_key?: string;
					kind?: string;
					last_error?: string | null;
					next_attempt_at?: string;
					payload?: NonNullable<Json>;
					sent_at?: string | null;
					state?: Database["public"]["Enums"]["outbox_state"];
				};
				Relationships: [];
			};
			parcours_briefs: {
				Row: {
					client_id: string;
					created_at: string;
					document_id: string;
					etape_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					document_id: string;
					etape_id: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					document_id?: string;
					etape_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "parcours_briefs_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "parcours_briefs_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "parcours_briefs_etape_id_fkey";
						columns: ["etape_id"];
						isOneToOne: false;
						referencedRelation: "parcours_etapes";
						referencedColumns: ["id"];
					},
				];
			};
			parcours_demandes: {
				Row: {
					client_id: string;
					created_at: string;
					document_id: string | null;
					etape_id: string;
					id: string;
					name: string;
					type: Database["public"]["Enums"]["document_type"];
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					document_id?: string | null;
					etape_id: string;
					id?: string;
					name: string;
					type?: Database["public"]["Enums"]["document_type"];
				};
				Update: {
					client_id?: string;
					created_at?: string;
					document_id?: string | null;
					etape_id?: string;
					id?: string;
					name?: string;
					type?: Database["public"]["Enums"]["document_type"];
				};
				Relationships: [
					{
						foreignKeyName: "parcours_demandes_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "parcours_demandes_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "parcours_demandes_etape_id_fkey";
						columns: ["etape_id"];
						isOneToOne: false;
						referencedRelation: "parcours_etapes";
						referencedColumns: ["id"];
					},
				];
			};
			parcours_etapes: {
				Row: {
					asked: string;
					client_id: string;
					completed_at: string | null;
					created_at: string;
					description: string;
					id: string;
					modele_id: string | null;
					planned_on: string | null;
					position: number;
					revision: number;
					started_at: string | null;
					state: Database["public"]["Enums"]["etape_state"];
					title: string;
					updated_at: string;
					usual_days: number;
				};
				ComputedFields: never;
				Insert: {
					asked?: string;
					client_id: string;
					completed_at?: string | null;
					created_at?: string;
					description?: string;
					id?: string;
					modele_id?: string | null;
					planned_on?: string | null;
					position?: number;
					revision?: number;
					started_at?: string | null;
					state?: Database["public"]["Enums"]["etape_state"];
					title: string;
					updated_at?: string;
					usual_days?: number;
				};
				Update: {
					asked?: string;
					client_id?: string;
					completed_at?: string | null;
					created_at?: string;
					description?: string;
					id?: string;
					modele_id?: string | null;
					planned_on?: string | null;
					position?: number;
					revision?: number;
					started_at?: string | null;
					state?: Database["public"]["Enums"]["etape_state"];
					title?: string;
					updated_at?: string;
					usual_days?: number;
				};
				Relationships: [
					{
						foreignKeyName: "parcours_etapes_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "parcours_etapes_modele_id_fkey";
						columns: ["modele_id"];
						isOneToOne: false;
						referencedRelation: "parcours_modeles";
						referencedColumns: ["id"];
					},
				];
			};
			parcours_modele_etapes: {
				Row: {
					asked: string;
					created_at: string;
					demandes: NonNullable<Json>;
					description: string;
					id: string;
					modele_id: string;
					position: number;
					revision: number;
					title: string;
					updated_at: string;
					usual_days: number;
				};
				ComputedFields: never;
				Insert: {
					asked?: string;
					created_at?: string;
					demandes?: NonNullable<Json>;
					description?: string;
					id?: string;
					modele_id: string;
					position?: number;
					revision?: number;
					title: string;
					updated_at?: string;
					usual_days?: number;
				};
				Update: {
					asked?: string;
					created_at?: string;
					demandes?: NonNullable<Json>;
					description?: string;
					id?: string;
					modele_id?: string;
					position?: number;
					revision?: number;
					title?: string;
					updated_at?: string;
					usual_days?: number;
				};
				Relationships: [
					{
						foreignKeyName: "parcours_modele_etapes_modele_id_fkey";
						columns: ["modele_id"];
						isOneToOne: false;
						referencedRelation: "parcours_modeles";
						referencedColumns: ["id"];
					},
				];
			};
			parcours_modeles: {
				Row: {
					created_at: string;
					deleted_at: string | null;
					description: string;
					id: string;
					name: string;
					revision: number;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					deleted_at?: string | null;
					description?: string;
					id?: string;
					name: string;
					revision?: number;
					updated_at?: string;
				};
				Update: {
					created_at?: string;
					deleted_at?: string | null;
					description?: string;
					id?: string;
					name?: string;
					revision?: number;
					updated_at?: string;
				};
				Relationships: [];
			};
			reminders: {
				Row: {
					announced_at: string | null;
					assignee_id: string;
					author_id: string | null;
					client_id: string | null;
					created_at: string;
					document_id: string | null;
					done_at: string | null;
					due_at: string | null;
					id: string;
					note: string;
					revision: number;
					titre: string;
					updated_at: string;
				};
				ComputedFields: never;
				Insert: {
					announced_at?: string | null;
					assignee_id?: string;
					author_id?: string | null;
					client_id?: string | null;
					created_at?: string;
					document_id?: string | null;
					done_at?: string | null;
					due_at?: string | null;
					id?: string;
					note?: string;
					revision?: number;
					titre: string;
					updated_at?: string;
				};
				Update: {
					announced_at?: string | null;
					assignee_id?: string;
					author_id?: string | null;
					client_id?: string | null;
					created_at?: string;
					document_id?: string | null;
					done_at?: string | null;
					due_at?: string | null;
					id?: string;
					note?: string;
					revision?: number;
					titre?: string;
					updated_at?: string;
				};
				Relationships: [
					{
						foreignKeyName: "reminders_assignee_id_fkey";
						columns: ["assignee_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
					{
						foreignKeyName: "reminders_author_id_fkey";
						columns: ["author_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
					{
						foreignKeyName: "reminders_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "reminders_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
				];
			};
			saved_filters: {
				Row: {
					created_at: string;
					id: string;
					list: string;
					name: string;
					query: NonNullable<Json>;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					created_at?: string;
					id?: string;
					list: string;
					name: string;
					query: NonNullable<Json>;
					user_id?: string;
				};
				Update: {
					created_at?: string;
					id?: string;
					list?: string;
					name?: string;
					query?: NonNullable<Json>;
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "saved_filters_user_id_fkey";
						columns: ["user_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
				];
			};
			share_link_openings: {
				Row: {
					agent: string | null;
					id: number;
					network: string | null;
					opened_at: string;
					outcome: Database["public"]["Enums"]["share_link_outcome"];
					share_link_id: string;
				};
				ComputedFields: never;
				Insert: {
					agent?: string | null;
					id?: never;
					network?: string | null;
					opened_at?: string;
					outcome: Database["public"]["Enums"]["share_link_outcome"];
					share_link_id: string;
				};
				Update: {
					agent?: string | null;
					id?: never;
					network?: string | null;
					opened_at?: string;
					outcome?: Database["public"]["Enums"]["share_link_outcome"];
					share_link_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "share_link_openings_share_link_id_fkey";
						columns: ["share_link_id"];
						isOneToOne: false;
						referencedRelation: "share_links";
						referencedColumns: ["id"];
					},
				];
			};
			share_links: {
				Row: {
					client_id: string;
					created_at: string;
					created_by: string | null;
					created_by_name: string;
					document_id: string;
					expires_at: string;
					failed_attempts: number;
					has_password: boolean | null;
					id: string;
					last_opened_at: string | null;
					locked_until: string | null;
					max_openings: number | null;
					openings: number;
					password_hash: string | null;
					revoked_at: string | null;
					token_hash: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					created_at?: string;
					created_by?: string | null;
					created_by_name: string;
					document_id: string;
					expires_at: string;
					failed_attempts?: number;
					has_password?: never;
					id?: string;
					last_opened_at?: string | null;
					locked_until?: string | null;
					max_openings?: number | null;
					openings?: number;
					password_hash?: string | null;
					revoked_at?: string | null;
					token_hash: string;
				};
				Update: {
					client_id?: string;
					created_at?: string;
					created_by?: string | null;
					created_by_name?: string;
					document_id?: string;
					expires_at?: string;
					failed_attempts?: number;
					has_password?: never;
					id?: string;
					last_opened_at?: string | null;
					locked_until?: string | null;
					max_openings?: number | null;
					openings?: number;
					password_hash?: string | null;
					revoked_at?: string | null;
					token_hash?: string;
				};
				Relationships: [
					{
						foreignKeyName: "share_links_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "share_links_document_id_fkey";
						columns: ["document_id"];
						isOneToOne: false;
						referencedRelation: "documents";
						referencedColumns: ["id"];
					},
				];
			};
			staff: {
				Row: {
					clients_root: string | null;
					created_at: string;
					disabled_at: string | null;
					display_name: string;
					email: string;
					limited_to_clients: boolean;
					locale: string;
					role: Database["public"]["Enums"]["staff_role"];
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					clients_root?: string | null;
					created_at?: string;
					disabled_at?: string | null;
					display_name: string;
					email: string;
					limited_to_clients?: boolean;
					locale?: string;
					role: Database["public"]["Enums"]["staff_role"];
					user_id: string;
				};
				Update: {
					clients_root?: string | null;
					created_at?: string;
					disabled_at?: string | null;
					display_name?: string;
					email?: string;
					limited_to_clients?: boolean;
					locale?: string;
					role?: Database["public"]["Enums"]["staff_role"];
					user_id?: string;
				};
				Relationships: [];
			};
			staff_clients: {
				Row: {
					client_id: string;
					user_id: string;
				};
				ComputedFields: never;
				Insert: {
					client_id: string;
					user_id: string;
				};
				Update: {
					client_id?: string;
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: "staff_clients_client_id_fkey";
						columns: ["client_id"];
						isOneToOne: false;
						referencedRelation: "clients";
						referencedColumns: ["id"];
					},
					{
						foreignKeyName: "staff_clients_user_id_fkey";
						columns: ["user_id"];
						isOneToOne: false;
						referencedRelation: "staff";
						referencedColumns: ["user_id"];
					},
				];
			};
		};
		Views: {
			[_ in never]: never;
		};
		Functions: {
			accept_invitation: { Args: { locale?: string; token: string }; Returns: string };
			accept_pending_invitations: { Args: { locale?: string }; Returns: number };
			add_clients_tag: {
				Args: { client_ids: string[]; tag: string };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			ai_is_allowed: { Args: { client_id: string }; Returns: boolean };
			archive_size: {
				Args: { client_id: string; directory?: string; document_ids?: string[]; folder?: string };
				Returns: {
					documents: number;
					parts: number;
					size_bytes: number;
				}[];
			};
			archive_would_open: { Args: { ticket: string }; Returns: boolean };
			assign_parcours: {
				Args: { client_id: string; modele_id: string; starts_on?: string };
				Returns: string[];
			};
			begin_client_import: {
				Args: { file_hash: string; file_name: string; import_id: string; line_count: number };
				Returns: undefined;
			};
			cancel_upload: { Args: { version_id: string }; Returns: undefined };
			change_client_statut: {
				Args: {
					client_id: string;
					expected_revision: number;
					statut: Database["public"]["Enums"]["client_statut"];
				};
				Returns: {
					adresse_code_postal: string | null;
					adresse_complement: string | null;
					adresse_pays: string | null;
					adresse_rue: string | null;
					adresse_ville: string | null;
					contact_nom: string | null;
					created_at: string;
					email: string | null;
					entreprise: string | null;
					id: string;
					langue: string | null;
					last_activity_at: string;
					liens: string[];
					nom: string;
					numero_tva: string | null;
					parcours: Database["public"]["Enums"]["client_parcours"];
					revision: number;
					search_text: string;
					secteur: string | null;
					siren: string | null;
					siret: string | null;
					site_web: string | null;
					slug: string;
					statut: Database["public"]["Enums"]["client_statut"];
					telephone: string | null;
					updated_at: string;
				};
				SetofOptions: {
					from: "*";
					to: "clients";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			change_clients_statut: {
				Args: { client_ids: string[]; statut: Database["public"]["Enums"]["client_statut"] };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			change_etape_state: {
				Args: {
					alongside?: boolean;
					etape_id: string;
					expected_revision: number;
					start_next?: boolean;
					state: Database["public"]["Enums"]["etape_state"];
				};
				Returns: {
					asked: string;
					client_id: string;
					completed_at: string | null;
					created_at: string;
					description: string;
					id: string;
					modele_id: string | null;
					planned_on: string | null;
					position: number;
					revision: number;
					started_at: string | null;
					state: Database["public"]["Enums"]["etape_state"];
					title: string;
					updated_at: string;
					usual_days: number;
				};
				SetofOptions: {
					from: "*";
					to: "parcours_etapes";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			claim_data_export: {
				Args: Record<PropertyKey, never>;
				Returns: {
					id: string;
					person_id: string;
				}[];
			};
			claim_document_contents: {
				Args: { batch: number };
				Returns: {
					document_id: string;
					mime_type: string;
					object_key: string;
					version_number: number;
				}[];
			};
			claim_outbox: {
				Args: { batch: number };
				Returns: {
					attempts: number;
					created_at: string;
					id: string;
					idempotency_key: string;
					kind: string;
					last_error: string | null;
					next_attempt_at: string;
					payload: NonNullable<Json>;
					sent_at: string | null;
					state: Database["public"]["Enums"]["outbox_state"];
				}[];
				SetofOptions: {
					from: "*";
					to: "outbox";
					isOneToOne: false;
					isSetofReturn: true;
				};
			};
			claim_removed_objects: {
				Args: { batch: number };
				Returns: {
					bucket: string;
					object_key: string;
				}[];
			};
			client_consentements: {
				Args: { client_id: string };
				Returns: {
					accepted: boolean;
					decided_at: string;
					in_force: number;
					kind: Database["public"]["Enums"]["consentement_kind"];
					network: string;
					person_name: string;
					user_id: string;
					version: number;
				}[];
			};
			client_import_leftovers: {
				Args: { import_id: string };
				Returns: {
					client_id: string;
					nom: string;
					reason: string;
				}[];
			};
			client_situation: {
				Args: { client_id: string };
				Returns: {
					asked_documents: number;
					closure_asked_at: string;
					etape_title: string;
					invitation_expires_at: string;
					last_seen_at: string;
					members: number;
					reminder_assignee_id: string;
					reminder_due_at: string;
					reminder_titre: string;
					unopened_documents: number;
					unopened_folder: string;
				}[];
			};
			client_storage_use: {
				Args: { client_id: string };
				Returns: {
					limit_bytes: number;
					used_bytes: number;
				}[];
			};
			client_tags: {
				Args: Record<PropertyKey, never>;
				Returns: {
					clients: number;
					tag: string;
				}[];
			};
			clients_with_emails: {
				Args: { emails: string[]; except_import?: string };
				Returns: {
					client_id: string;
					email: string;
					nom: string;
				}[];
			};
			complete_data_export: {
				Args: {
					data_export_id: string;
					documents: number;
					left_out: number;
					parts: number;
					size_bytes: number;
				};
				Returns: undefined;
			};
			complete_document_content: {
				Args: { content: string; document_id: string; version_number: number };
				Returns: undefined;
			};
			complete_outbox: { Args: { id: string }; Returns: undefined };
			complete_removed_objects: { Args: { bucket: string; object_keys: string[] }; Returns: undefined };
			consentement_versions: {
				Args: { kind: Database["public"]["Enums"]["consentement_kind"] };
				Returns: {
					accepted: number;
					id: string;
					published_at: string;
					published_by_name: string;
					version: number;
				}[];
			};
			create_client: {
				Args: {
					email?: string;
					entreprise?: string;
					nom: string;
					owner_id?: string;
					parcours?: Database["public"]["Enums"]["client_parcours"];
					tags?: string[];
					telephone?: string;
				};
				Returns: {
					adresse_code_postal: string | null;
					adresse_complement: string | null;
					adresse_pays: string | null;
					adresse_rue: string | null;
					adresse_ville: string | null;
					contact_nom: string | null;
					created_at: string;
					email: string | null;
					entreprise: string | null;
					id: string;
					langue: string | null;
					last_activity_at: string;
					liens: string[];
					nom: string;
					numero_tva: string | null;
					parcours: Database["public"]["Enums"]["client_parcours"];
					revision: number;
					search_text: string;
					secteur: string | null;
					siren: string | null;
					siret: string | null;
					site_web: string | null;
					slug: string;
					statut: Database["public"]["Enums"]["client_statut"];
					telephone: string | null;
					updated_at: string;
				};
				SetofOptions: {
					from: "*";
					to: "clients";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			create_directory: {
				Args: { client_id: string; folder: string; path: string };
				Returns: {
					client_id: string;
					created_at: string;
					folder: string;
					id: string;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
				};
				SetofOptions: {
					from: "*";
					to: "document_directories";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			create_share_link: {
				Args: { days?: number; document_id: string; max_openings?: number; password?: string };
				Returns: {
					id: string;
					token: string;
				}[];
			};
			current_client_view: {
				Args: Record<PropertyKey, never>;
				Returns: {
					client_id: string;
					client_nom: string;
					expires_at: string;
					member_id: string;
					member_name: string;
					staff_name: string;
				}[];
			};
			data_export_contents: { Args: { data_export_id: string }; Returns: Json };
			data_export_would_open: { Args: { ticket: string }; Returns: boolean };
			decide_consentement: {
				Args: { accepted: boolean; client_id?: string; texte_id: string };
				Returns: undefined;
			};
			delete_directory: { Args: { directory_id: string }; Returns: string[] };
			delete_documents_for_good: { Args: { document_ids: string[] }; Returns: string[] };
			duplicate_parcours_modele: { Args: { modele_id: string; name: string }; Returns: string };
			empty_trash: { Args: { client_id: string }; Returns: number };
			end_client_view: { Args: { view_id: string }; Returns: undefined };
			end_closure_request: {
				Args: { request_id: string; state: Database["public"]["Enums"]["closure_request_state"] };
				Returns: undefined;
			};
			end_member_sessions: { Args: { client_id: string; member_id: string }; Returns: number };
			end_my_other_sessions: { Args: Record<PropertyKey, never>; Returns: number };
			end_my_session: { Args: { session_id: string }; Returns: undefined };
			erase_client: { Args: { client_id: string; typed_name: string }; Returns: undefined };
			fail_data_export: { Args: { data_export_id: string }; Returns: undefined };
			fail_document_content: {
				Args: { document_id: string; error: string; is_final: boolean; version_number: number };
				Returns: undefined;
			};
			fail_outbox: { Args: { error: string; id: string }; Returns: undefined };
			fail_removed_objects: {
				Args: { bucket: string; error: string; object_keys: string[] };
				Returns: undefined;
			};
			finish_client_import: { Args: { import_id: string }; Returns: undefined };
			give_demanded_document: { Args: { demande_id: string; document_id?: string }; Returns: undefined };
			graduate_client: {
				Args: {
					client_id: string;
					expected_revision: number;
					message?: string;
					modules: string[];
					shown_documents?: string[];
				};
				Returns: {
					client_id: string;
					graduated_at: string;
					graduated_by: string | null;
					graduated_by_name: string;
					id: string;
					message: string;
					reverted_at: string | null;
					reverted_by_name: string | null;
					revertible_until: string;
				};
				SetofOptions: {
					from: "*";
					to: "graduations";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			import_clients: {
				Args: { import_id: string; lines: Json };
				Returns: {
					line: number;
					refusal: string;
				}[];
			};
			invite_client_member: {
				Args: { client_id: string; display_name: string; email: string };
				Returns: string;
			};
			invite_staff: {
				Args: {
					display_name: string;
					email: string;
					limited?: boolean;
					role: Database["public"]["Enums"]["staff_role"];
				};
				Returns: string;
			};
			keep_note_version: { Args: { body: string; note_id: string; title: string }; Returns: string };
			lift_staff_limit: { Args: { user_id: string }; Returns: undefined };
			limit_staff: { Args: { client_ids: string[]; user_id: string }; Returns: undefined };
			mark_document_opened: { Args: { document_id: string }; Returns: undefined };
			members_last_seen: {
				Args: { client_id: string };
				Returns: {
					last_seen_at: string;
					open_sessions: number;
					user_id: string;
				}[];
			};
			move_directory: {
				Args: { directory_id: string; new_name: string; to_folder: string; to_parent: string };
				Returns: {
					client_id: string;
					created_at: string;
					folder: string;
					id: string;
					origin: Database["public"]["Enums"]["document_origin"];
					path: string;
				};
				SetofOptions: {
					from: "*";
					to: "document_directories";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			move_documents: {
				Args: { document_ids: string[]; keep_both?: boolean; to_directory: string; to_folder: string };
				Returns: undefined;
			};
			move_selection: {
				Args: {
					directory_ids: string[];
					document_ids: string[];
					keep_both?: boolean;
					to_directory: string;
					to_folder: string;
				};
				Returns: undefined;
			};
			my_sessions: {
				Args: Record<PropertyKey, never>;
				Returns: {
					id: string;
					is_current: boolean;
					last_seen_at: string;
					started_at: string;
					user_agent: string;
				}[];
			};
			open_archive: { Args: { ticket: string }; Returns: Json };
			open_data_export: { Args: { ticket: string }; Returns: Json };
			open_share_link: {
				Args: { agent: string; network: string; password: string; token: string };
				Returns: Json;
			};
			pin_clients: {
				Args: { client_ids: string[] };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			preview_graduation: { Args: { client_id: string }; Returns: Json };
			preview_invitation: {
				Args: { token: string };
				Returns: {
					agency_name: string;
					client_nom: string;
					display_name: string;
					email_hint: string;
					for_staff: boolean;
					state: string;
				}[];
			};
			preview_restoration: {
				Args: { document_ids: string[] };
				Returns: {
					directory: string;
					document_id: string;
					mime_type: string;
					name: string;
					size_bytes: number;
				}[];
			};
			preview_visibility: {
				Args: {
					directory_ids?: string[];
					document_ids: string[];
					make_visible?: boolean;
					to_folder?: string;
				};
				Returns: {
					directory: string;
					document_id: string;
					mime_type: string;
					name: string;
					object_key: string;
					size_bytes: number;
					type: Database["public"]["Enums"]["document_type"];
				}[];
			};
			preview_visibility_readers: {
				Args: { client_id: string };
				Returns: {
					display_name: string;
					email: string;
					reads_now: boolean;
					user_id: string;
				}[];
			};
			publish_consentement_texte: {
				Args: { body: string; kind: Database["public"]["Enums"]["consentement_kind"] };
				Returns: number;
			};
			put_documents: {
				Args: { document_ids: string[]; folders: string[]; paths: string[] };
				Returns: undefined;
			};
			put_selection: {
				Args: {
					directory_folders: string[];
					directory_ids: string[];
					directory_paths: string[];
					document_ids: string[];
					folders: string[];
					paths: string[];
				};
				Returns: undefined;
			};
			remove_clients_tag: {
				Args: { client_ids: string[]; tag: string };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			reorder_etapes: { Args: { becomes: string[]; client_id: string; was: string[] }; Returns: undefined };
			reorder_modele_etapes: {
				Args: { becomes: string[]; modele_id: string; was: string[] };
				Returns: undefined;
			};
			request_archive: {
				Args: { client_id: string; directory?: string; document_ids?: string[]; folder?: string };
				Returns: {
					documents: number;
					file_name: string;
					size_bytes: number;
					ticket: string;
				}[];
			};
			request_closure: { Args: { client_id: string; reason?: string }; Returns: string };
			request_data_export: { Args: Record<PropertyKey, never>; Returns: string };
			request_data_export_download: { Args: { data_export_id: string }; Returns: string };
			restore_documents: { Args: { document_ids: string[] }; Returns: string[] };
			restore_selection: {
				Args: { client_id: string; document_ids: string[]; folders: string[]; paths: string[] };
				Returns: string[];
			};
			resume_upload: {
				Args: { mime_type: string; name: string; size_bytes: number; target_document_id: string };
				Returns: {
					document_id: string;
					object_key: string;
					version_id: string;
				}[];
			};
			revert_graduation: {
				Args: { graduation_id: string };
				Returns: {
					client_id: string;
					graduated_at: string;
					graduated_by: string | null;
					graduated_by_name: string;
					id: string;
					message: string;
					reverted_at: string | null;
					reverted_by_name: string | null;
					revertible_until: string;
				};
				SetofOptions: {
					from: "*";
					to: "graduations";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			revoke_invitation: { Args: { invitation_id: string }; Returns: undefined };
			revoke_share_link: { Args: { share_link_id: string }; Returns: undefined };
			save_fiche: {
				Args: {
					adresse_code_postal?: string;
					adresse_complement?: string;
					adresse_pays?: string;
					adresse_rue?: string;
					adresse_ville?: string;
					budget_cents?: number;
					client_id: string;
					contact_nom?: string;
					email?: string;
					entreprise?: string;
					expected_revision: number;
					langue?: string;
					layout: string;
					liens?: string[];
					nom: string;
					numero_tva?: string;
					secteur?: string;
					siren?: string;
					siret?: string;
					site_web?: string;
					telephone?: string;
				};
				Returns: undefined;
			};
			search_clients: {
				Args: { tags?: string[]; term: string };
				Returns: {
					adresse_code_postal: string | null;
					adresse_complement: string | null;
					adresse_pays: string | null;
					adresse_rue: string | null;
					adresse_ville: string | null;
					contact_nom: string | null;
					created_at: string;
					email: string | null;
					entreprise: string | null;
					id: string;
					langue: string | null;
					last_activity_at: string;
					liens: string[];
					nom: string;
					numero_tva: string | null;
					parcours: Database["public"]["Enums"]["client_parcours"];
					revision: number;
					search_text: string;
					secteur: string | null;
					siren: string | null;
					siret: string | null;
					site_web: string | null;
					slug: string;
					statut: Database["public"]["Enums"]["client_statut"];
					telephone: string | null;
					updated_at: string;
				}[];
				SetofOptions: {
					from: "*";
					to: "clients";
					isOneToOne: false;
					isSetofReturn: true;
				};
			};
			search_everything: {
				Args: { kinds?: string[]; only_client?: string; page_size?: number; query: string };
				Returns: {
					changed_at: string;
					client_id: string;
					client_nom: string;
					excerpt: string;
					folder: string;
					id: string;
					kind: string;
					mime_type: string;
					rank: number;
					title: string;
				}[];
			};
			send_mail_trial: {
				Args: { body: string; locale: string; subject: string; template: string };
				Returns: string;
			};
			set_clients_owner: {
				Args: { client_ids: string[]; owner_id?: string };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			set_documents_type: {
				Args: { document_ids: string[]; type: Database["public"]["Enums"]["document_type"] };
				Returns: string[];
			};
			set_documents_visible: { Args: { document_ids: string[]; visible: boolean }; Returns: string[] };
			set_my_locale: { Args: { locale: string }; Returns: undefined };
			staff_reaching: { Args: { client_ids?: string[] }; Returns: string[] };
			start_client_view: { Args: { client_id: string; member_id: string }; Returns: string };
			submit_document: {
				Args: {
					client_id: string;
					directory?: string;
					folder: string;
					mime_type: string;
					name: string;
					size_bytes: number;
					type?: Database["public"]["Enums"]["document_type"];
				};
				Returns: {
					document_id: string;
					object_key: string;
					version_id: string;
				}[];
			};
			submit_document_version: {
				Args: { mime_type: string; name: string; size_bytes: number; target_document_id: string };
				Returns: {
					document_id: string;
					object_key: string;
					version_id: string;
				}[];
			};
			trash_documents: { Args: { document_ids: string[] }; Returns: string[] };
			trash_selection: { Args: { directory_ids: string[]; document_ids: string[] }; Returns: string[] };
			undo_client_import: {
				Args: { batch?: number; import_id: string };
				Returns: {
					remaining: number;
					removed: number;
				}[];
			};
			unpin_clients: {
				Args: { client_ids: string[] };
				Returns: {
					changed: boolean;
					client_id: string;
					nom: string;
					owner_before: string;
					refused: string;
				}[];
			};
			update_client: {
				Args: {
					client_id: string;
					email?: string;
					entreprise?: string;
					expected_revision: number;
					nom: string;
					owner_id?: string;
					parcours: Database["public"]["Enums"]["client_parcours"];
					tags?: string[];
					telephone?: string;
				};
				Returns: {
					adresse_code_postal: string | null;
					adresse_complement: string | null;
					adresse_pays: string | null;
					adresse_rue: string | null;
					adresse_ville: string | null;
					contact_nom: string | null;
					created_at: string;
					email: string | null;
					entreprise: string | null;
					id: string;
					langue: string | null;
					last_activity_at: string;
					liens: string[];
					nom: string;
					numero_tva: string | null;
					parcours: Database["public"]["Enums"]["client_parcours"];
					revision: number;
					search_text: string;
					secteur: string | null;
					siren: string | null;
					siret: string | null;
					site_web: string | null;
					slug: string;
					statut: Database["public"]["Enums"]["client_statut"];
					telephone: string | null;
					updated_at: string;
				};
				SetofOptions: {
					from: "*";
					to: "clients";
					isOneToOne: true;
					isSetofReturn: false;
				};
			};
			upload_limits: {
				Args: Record<PropertyKey, never>;
				Returns: {
					max_size_bytes: number;
					mime_types: string[];
				}[];
			};
		};
		Enums: {
			client_import_state: "en_cours" | "terminee" | "annulee";
			client_parcours: "lab" | "one";
			client_statut: "prospect" | "actif" | "suspendu" | "archive";
			closure_request_state: "ouverte" | "retiree" | "traitee";
			consentement_kind: "conditions" | "ia";
			data_export_state: "demandee" | "en_cours" | "prete" | "echec" | "expiree";
			document_origin: "agence" | "client";
			document_state: "en_cours" | "disponible";
			document_type:
				| "brief"
				| "livrable"
				| "contrat"
				| "devis"
				| "facture"
				| "transcription"
				| "enregistrement"
				| "image"
				| "logo"
				| "note"
				| "autre";
			etape_state: "a_venir" | "en_cours" | "terminee" | "sautee";
			folder_visibility: "never" | "when_marked" | "always";
			outbox_state: "en_attente" | "en_cours" | "envoye" | "echec";
			share_link_outcome:
				| "ouvert"
				| "mot_de_passe_refuse"
				| "verrouille"
				| "expire"
				| "epuise"
				| "retire"
				| "indisponible";
			staff_role: "operator" | "commercial" | "manager" | "assistante" | "planificateur" | "facturation";
		};
		CompositeTypes: {
			[_ in never]: never;
		};
	};
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
	DefaultSchemaTableNameOrOptions extends
		| keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
		| { schema: keyof DatabaseWithoutInternals },
	TableName extends DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
				DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
		: never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
			DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
			Row: infer R;
		}
		? R
		: never
	: DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
		? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
				Row: infer R;
			}
			? R
			: never
		: never;

export type TablesInsert<
	DefaultSchemaTableNameOrOptions extends
		| keyof DefaultSchema["Tables"]
		| { schema: keyof DatabaseWithoutInternals },
	TableName extends DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
		: never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
			Insert: infer I;
		}
		? I
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
		? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
				Insert: infer I;
			}
			? I
			: never
		: never;

export type TablesUpdate<
	DefaultSchemaTableNameOrOptions extends
		| keyof DefaultSchema["Tables"]
		| { schema: keyof DatabaseWithoutInternals },
	TableName extends DefaultSchemaTableNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
		: never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
			Update: infer U;
		}
		? U
		: never
	: DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
		? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
				Update: infer U;
			}
			? U
			: never
		: never;

export type Enums<
	DefaultSchemaEnumNameOrOptions extends
		| keyof DefaultSchema["Enums"]
		| { schema: keyof DatabaseWithoutInternals },
	EnumName extends DefaultSchemaEnumNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
		: never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
	: DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
		? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
		: never;

export type CompositeTypes<
	PublicCompositeTypeNameOrOptions extends
		| keyof DefaultSchema["CompositeTypes"]
		| { schema: keyof DatabaseWithoutInternals },
	CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
		schema: keyof DatabaseWithoutInternals;
	}
		? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
		: never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
	? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
	: PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
		? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
		: never;

export const Constants = {
	public: {
		Enums: {
			client_import_state: ["en_cours", "terminee", "annulee"],
			client_parcours: ["lab", "one"],
			client_statut: ["prospect", "actif", "suspendu", "archive"],
			closure_request_state: ["ouverte", "retiree", "traitee"],
			consentement_kind: ["conditions", "ia"],
			data_export_state: ["demandee", "en_cours", "prete", "echec", "expiree"],
			document_origin: ["agence", "client"],
			document_state: ["en_cours", "disponible"],
			document_type: [
				"brief",
				"livrable",
				"contrat",
				"devis",
				"facture",
				"transcription",
				"enregistrement",
				"image",
				"logo",
				"note",
				"autre",
			],
			etape_state: ["a_venir", "en_cours", "terminee", "sautee"],
			folder_visibility: ["never", "when_marked", "always"],
			outbox_state: ["en_attente", "en_cours", "envoye", "echec"],
			share_link_outcome: [
				"ouvert",
				"mot_de_passe_refuse",
				"verrouille",
				"expire",
				"epuise",
				"retire",
				"indisponible",
			],
			staff_role: ["operator", "commercial", "manager", "assistante", "planificateur", "facturation"],
		},
	},
} as const;
