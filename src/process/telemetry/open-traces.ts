import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Surface, Telemetry } from '../../domain.js';

export interface OpenTraces extends Pick<Telemetry, 'onStep'> {
  begin(surface: Surface, since: number): ReturnType<Telemetry['begin']>;
  /** Sends what is still to be sent, for a few seconds at most. Never rejects. */
  close(): Promise<void>;
}

export interface TraceOptions {
  /** Where spans are posted to. */
  readonly endpoint: string;
  /** Name of the program there. */
  readonly service: string;
  /** Is told once that spans don't arrive. */
  readonly warn: (sentence: string) => void;
}

/** Milliseconds that one sending may take. */
const patience = 3_000;

/** The code of `ExportResult` for what arrived. */
const arrived = 0;

/**
 * Makes one trace of each question, with a span for each step, and sends them where the operator said, by OTLP over
 * HTTP. Nothing is put into a global of OpenTelemetry's, and no span holds more than words of closed sets.
 */
export function openTraces({ endpoint, service, warn }: TraceOptions): OpenTraces {
  const exporter = telling(new OTLPTraceExporter({ url: endpoint, timeoutMillis: patience }), endpoint, warn);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: patience })],
  });
  const tracer = provider.getTracer('verbatim');
  const open = new Map<string, Context>();
  return {
    begin: (surface, since) => {
      const span = tracer.startSpan(
        'question',
        { kind: SpanKind.SERVER, startTime: since, attributes: { surface } },
        ROOT_CONTEXT,
      );
      const id = span.spanContext().traceId;
      open.set(id, trace.setSpan(ROOT_CONTEXT, span));
      return {
        id,
        end: (told) => {
          if (!open.delete(id)) return;
          if (told) span.setAttributes({ ...told });
          if (!told || told.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    onStep: ({ name, trace: id, from, to, isFailed }) => {
      const parent = id === undefined ? undefined : open.get(id);
      if (!parent) return;
      const span = tracer.startSpan(name, { startTime: from }, parent);
      if (isFailed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(to);
    },
    close: () => provider.shutdown().catch(() => {}),
  };
}

/** An exporter that says once where nothing arrives; whoever asks is never held up by it. */
function telling(exporter: SpanExporter, endpoint: string, warn: (sentence: string) => void): SpanExporter {
  let isTold = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code !== arrived && !isTold) {
          isTold = true;
          warn(
            `Traces do not arrive at ${new URL(endpoint).host}: check OTEL_EXPORTER_OTLP_ENDPOINT. Questions are answered all the same.`,
          );
        }
        done(result);
      }),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
    shutdown: () => exporter.shutdown(),
  };
}
