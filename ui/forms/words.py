"""What a form says beside its own text, in the language of the form, which is the client's."""

_WORDS = {
    "yes": ("Yes", "Sí"),
    "no": ("No", "No"),
    "consent": ("Consent", "Consentimiento"),
    "sign": ("Sign here", "Firme aquí"),
    "wipe": ("Sign again", "Firmar de nuevo"),
    "done": ("Sign and finish", "Firmar y terminar"),
    "needed": ("Please answer this.", "Por favor, conteste esto."),
    "thanks": ("Thank you!", "¡Gracias!"),
    "hand_back": (
        "Please hand the screen back to the front desk.",
        "Por favor, devuelva la pantalla a la recepción.",
    ),
    "leave": ("For the front desk: the code", "Para la recepción: el código"),
    "tap": ("Tap where it hurts; tap again to take back", "Toque donde duele"),
    "begun": ("You have begun this form.", "Ya empezó este formulario."),
    "show_yourself": (
        "To go on: the last four digits of your phone, or your date of birth",
        "Para seguir: las últimas cuatro cifras de su teléfono o su fecha de nacimiento",
    ),
    "go_on": ("Go on", "Seguir"),
    "anew": ("Begin anew", "Empezar de nuevo"),
    "not_you": ("That does not match. Please try again.", "No coincide. Inténtelo de nuevo."),
    "back": ("Take back", "Quitar el último"),
}


def said(name: str, language: str) -> str:
    """Return a word in the language of a form."""
    english, spanish = _WORDS[name]
    return spanish if language == "es" else english
