extension PrintedSchema {
    static let run = PrintedSchema(
        "run",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark run",
          "description": "A run record, as `wattmark run` prints and stores it.",
          "type": "object",
          "properties": {
            "environment": {
              "type": "object",
              "properties": {
                "governor": {"type": ["null", "string"]},
                "load_average": {"type": ["null", "number"]},
                "memory_available_bytes": {"type": ["null", "number"]},
                "smt_control": {"type": ["null", "string"]},
                "transparent_hugepages": {"type": ["null", "string"]},
                "turbo": {
                  "description": "`mixed` where some cores may and others not.",
                  "type": ["null", "boolean", "string"]
                },
                "variables": {
                  "description": "Those of the measuring process that change what is measured; left out where there are none.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
                    "required": ["name", "value"],
                    "additionalProperties": false
                  }
                }
              },
              "required": [
                "governor", "load_average", "memory_available_bytes", "smt_control",
                "transparent_hugepages", "turbo"
              ],
              "additionalProperties": false
            },
            "fingerprint": {
              "type": "object",
              "properties": {
                "fields": {"type": "object", "additionalProperties": {"type": ["null", "string"]}},
                "id": {"type": "string"}
              },
              "required": ["fields", "id"],
              "additionalProperties": false
            },
            "finished_at": {"type": "string", "format": "date-time"},
            "host": {"$ref": "#/$defs/host"},
            "id": {"type": "string"},
            "label": {"type": ["null", "string"]},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "measurements": {"type": "array", "items": {"$ref": "#/$defs/measurement"}},
            "power": {
              "type": ["null", "object"],
              "properties": {
                "boundary": {"type": "string"},
                "derivation": {"type": "string"},
                "profile": {"type": ["null", "string"]},
                "source": {"type": "string"},
                "watts": {"$ref": "#/$defs/estimate"}
              },
              "required": ["boundary", "derivation", "profile", "source", "watts"],
              "additionalProperties": false
            },
            "revenue": {"type": "array", "items": {"$ref": "#/$defs/revenue_row"}},
            "schema": {"type": "string"},
            "started_at": {"type": "string", "format": "date-time"},
            "tool": {
              "type": "object",
              "properties": {
                "build": {"type": "string"},
                "commit": {"type": ["null", "string"]},
                "compiler": {"type": "string"},
                "version": {"type": "string"}
              },
              "required": ["build", "commit", "compiler", "version"],
              "additionalProperties": false
            },
            "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"}}
          },
          "required": [
            "environment", "fingerprint", "finished_at", "host", "id", "label", "measurements", "power",
            "revenue", "schema", "started_at", "tool", "warnings"
          ],
          "additionalProperties": false,
          "$defs": {
        \#(RunSchemaParts.host),
        \#(RunSchemaParts.measurement),
        \#(RunSchemaParts.money)
          }
        }
        """#)
}
