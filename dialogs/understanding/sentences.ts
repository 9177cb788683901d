// How sentences begin or are built that the words alone do not tell apart.

/** A message that takes back what went before, whatever it goes on to say. */
export const cancelFirst =
  /^\W*(?:(?:ok|okay|no|well|wait)[, ]+)?(?:stop|cancel|never ?mind|forget (?:it|that|this|about it)|abort|leave it|scrap that)(?:$|[^\S\n]*[,.;:!-]|\s+(?:here|now|please|i|we|let)\b)|^(?:先停|停|算了|取消|不用了|不要了|先不要|不做了|不弄了|先這樣|等等|停一下)(?:$|[，,。.！!；;\s])|^這個(?:不做|不弄|不要|不用)了/u;

/** A message that says something of the bot or its answer. */
export const ofTheBot =
  /^\W*(?:(?:i think|i find|i am afraid|sorry,? but|but|well,?) )?(?:you(?:'re| are| were| did| do not| don't| didn't| said| told| got| gave| keep| never| always| really| just)\b|your (?:last |first |previous )?(?:answer|reply|response|result|analysis|diagnosis|explanation|advice|help|conclusion|statement)|(?:this|the|that|what an?|such an?)(?: \p{L}+)? (?:bot|tool|assistant|answer|reply|response|result|explanation|diagnosis|advice|conclusion)\b|i (?:love|like|hate) (?:this|the|your|you)\b)|^(?:這個?|這款|你們的?)?(?:工具|機器人|答案|回答|回覆|解釋|助理|判斷|診斷結果)|^(?:你(?:們)?)?(?:剛剛|剛才|上面|之前|前面)?的?(?:講的|說的|回的|答的|答案|回答|回覆|解釋|結果|判斷|建議)|^(?:你|妳|您)(?:根本|真的|真|好|很|太|到底|都|又|又在|是不是|怎麼(?:這麼|那麼|都))(?![好嗎])/u;

/** A message that asks the bot what it can do. */
export const asksTheBot =
  /\b(?:what|how|which)\b.{0,40}\byou\b.{0,20}\b(?:do|for|help|offer|support|answer|know|able|here|assist)(?: me| us)?\W*$|(?:你|妳|您|機器人|這個?(?:工具|東西)).{0,4}(?:會|能|可以|懂|擅長|負責).{0,4}(?:什麼|哪些|啥|幹嘛)\W*$/u;

/** A message that asks to be told when something happens. */
export const asksForNews =
  /\b(?:give|drop|send|shoot|leave|write|tell|ping|call|text|mail|e-?mail) (?:me|us)\b.{0,30}\b(?:when|if|once|whenever|as soon as)\b/u;
