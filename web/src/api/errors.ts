import type { FieldFault, Problem } from './types';

/** A refusal by the server, or the fact that the server could not be asked. `detail` is a sentence for the reader. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: FieldFault[];
  readonly requestId: string;
  readonly problem: Problem;

  constructor(problem: Problem, requestId = '') {
    super(problem.detail || problem.title || problem.code);
    this.name = 'ApiError';
    this.status = problem.status;
    this.code = problem.code;
    this.detail = this.message;
    this.fields = problem.fields ?? [];
    this.requestId = requestId;
    this.problem = problem;
  }

  /** True when it is not known whether the server acted: the same request may be sent again under the same key. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 503;
  }
}

/** Stands for "no answer at all": network gone, server stopped. */
export function offline(): ApiError {
  return new ApiError({ status: 0, code: 'offline', detail: '' });
}

/** The field a fault points at: `/args/fields/guests/0` is `guests`; the opinion box is `opinion`. */
export function faultField(pointer: string): string {
  const parts = pointer.split('/').filter(Boolean);
  const at = parts.indexOf('fields');
  if (at >= 0) return parts[at + 1] ?? '';
  return parts[0] === 'args' ? (parts[1] ?? '') : (parts[0] ?? '');
}

/** Faults by field name; several at one field are joined. */
export function faultsByField(error: ApiError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const fault of error.fields) {
    const name = faultField(fault.pointer);
    faults[name] = faults[name] ? `${faults[name]} ${fault.detail}` : fault.detail;
  }
  return faults;
}
