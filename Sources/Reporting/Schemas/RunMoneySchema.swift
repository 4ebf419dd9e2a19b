extension RunSchemaParts {
    /// What that earns, and what all parts are written with.
    static let money =
        #"""
            "revenue_row": {
              "type": "object",
              "properties": {
                "assumed": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "properties": {
                      "as_of": {"type": ["null", "string"]},
                      "high": {"type": ["null", "number"]},
                      "low": {"type": ["null", "number"]},
                      "source": {"type": "string"},
                      "unit": {"type": "string"},
                      "value": {"type": "number"}
                    },
                    "required": ["as_of", "high", "low", "source", "unit", "value"],
                    "additionalProperties": false
                  }
                },
                "assumptions": {"type": "object", "additionalProperties": {"type": "string"}},
                "market": {"type": "string"},
                "model": {"type": "string"},
                "mw_basis": {"type": "string"},
                "net_usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                "power_profile": {"type": ["null", "string"]},
                "site": {"type": "string"},
                "steps": {
                  "type": "object",
                  "properties": {
                    "after_capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                    "capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                    "credit": {"$ref": "#/$defs/estimate"},
                    "gross": {"$ref": "#/$defs/estimate"},
                    "net_of_power": {"$ref": "#/$defs/estimate"},
                    "operating": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                    "operating_margin": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                    "power": {"$ref": "#/$defs/estimate"}
                  },
                  "required": [
                    "after_capital", "capital", "credit", "gross", "net_of_power", "operating",
                    "operating_margin", "power"
                  ],
                  "additionalProperties": false
                },
                "subject": {"type": "string"},
                "usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                "use": {"type": "string"}
              },
              "required": [
                "assumptions", "market", "model", "mw_basis", "net_usd_per_mw_year", "power_profile",
                "site", "subject", "usd_per_mw_year", "use"
              ],
              "additionalProperties": false
            },
            "warning": {
              "type": "object",
              "properties": {
                "code": {"type": "string"},
                "message": {"type": "string"},
                "next_step": {"type": "string"},
                "severity": {
                  "description": "The larger, the worse; left out where it is of no degree.",
                  "type": "number"
                }
              },
              "required": ["code", "message", "next_step"],
              "additionalProperties": false
            },
            "estimate": {
              "description": "A quantity with its interval, in the unit of its key.",
              "type": "object",
              "properties": {
                "center": {"type": "number"},
                "low": {"type": "number"},
                "high": {"type": "number"},
                "confidence": {"type": "number"},
                "count": {"type": "number"}
              },
              "required": ["center", "confidence", "count", "high", "low"],
              "additionalProperties": false
            }
        """#
}
