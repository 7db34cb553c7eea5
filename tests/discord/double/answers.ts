/** What the double answers to one request. */
export interface ApiAnswer {
  status: number;
  body?: unknown;
}

export const NO_CONTENT: ApiAnswer = { status: 204 };

export const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

/** An error as Discord words it. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
export const refuse = (status: number, code: number, message: string): ApiAnswer => ({
  status,
  body: { code, message },
});

export const unknownMessage = refuse(404, 10008, 'Unknown Message');
export const unknownWebhook = refuse(404, 10015, 'Unknown Webhook');
