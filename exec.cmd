@rem On Windows the scripts of package.json find this where other shells have their own "exec".
@%*
